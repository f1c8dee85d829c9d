"""Train a compression dictionary for nir.vurderinger: `.venv/bin/python -m tests.ordbok.tren FILE`.

A dictionary that has been used is never changed, because records are kept for ever and name their dictionary.
A better dictionary gets the next number (`nir.meldinger.ordbok`).
"""

import random
import sys
from pathlib import Path
from uuid import UUID

import orjson
import zstandard
from nir.meldinger.vurderinger import les_kropp

from services.reporting.tests.liv import Liv
from services.reporting.tests.register import ETTERNAVN, FORNAVN, KOMMUNER, moenstre, travelt_liv

STOERRELSE = 32 * 1024
NUMMER = 1


def proeve(liv: Liv, slump: random.Random) -> bytes:
    """A person's document with ids and names drawn at random, so that the dictionary learns only the words
    that documents share.
    """
    dok = orjson.loads(les_kropp(liv.verdi))
    dok["person"] |= {"fornavn": slump.choice(FORNAVN), "etternavn": slump.choice(ETTERNAVN)}
    tekst = orjson.dumps(dok).decode().replace("0301", slump.choice(KOMMUNER))
    tekst = tekst.replace(liv.duf, f"{slump.randrange(10**12):012}")
    for gammel in {del_ for del_ in tekst.split('"') if len(del_) == 36 and del_.count("-") == 4}:
        tekst = tekst.replace(gammel, str(UUID(int=slump.getrandbits(128), version=4)))
    return tekst.encode()


def main(fil: Path) -> None:
    slump = random.Random(2024)
    liv = [*moenstre(400, fra=10_000), *(travelt_liv(slump) for _ in range(300))]
    proever: list[bytes | bytearray | memoryview] = [proeve(en, slump) for en in liv]
    ordbok = zstandard.train_dictionary(STOERRELSE, proever, dict_id=NUMMER, level=3)
    fil.write_bytes(ordbok.as_bytes())
    pakker = zstandard.ZstdCompressor(level=3, dict_data=ordbok)
    uten = zstandard.ZstdCompressor(level=3)
    nye = [proeve(travelt_liv(slump), slump) for _ in range(20)]
    print([(len(p), len(uten.compress(p)), len(pakker.compress(p))) for p in nye])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
