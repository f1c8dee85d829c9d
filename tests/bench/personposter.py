"""A whole country in nir.vurderinger: persons of the national register, and copies of them.

To compute all 400 000 takes hours, so some hundred are computed, and the others are copies with another
DUF-nummer and name.
"""

import os
from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any, NamedTuple

import orjson
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir.meldinger.vurderinger import Hode, les_dokument, les_hode, pakk
from nir_lokal.sandkasse.duf import syntetisk_duf

from services.reporting.tests.liv import neste_offset
from tests.bench.levd import levd
from tests.bench.maaling import HURTIG
from tests.nasjonalregister.navn import MELLOMNAVN, OPPHAV, etternavn, fornavn
from tests.nasjonalregister.omfang import I_LANDET, I_PROGRAM, Omfang

PERSONER = int(os.environ.get("NIR_BENCH_PERSONER", "4000" if HURTIG else str(I_LANDET)))
AAPNE = int(os.environ.get("NIR_BENCH_AAPNE", str(PERSONER * I_PROGRAM // I_LANDET)))
_REGNET = 20 if HURTIG else 150
"""Computed persons in programme, and as many others with an ended programme."""
_LAND = tuple(OPPHAV)


class Mal(NamedTuple):
    """A computed person, of whom copies are made."""

    duf: bytes
    hode: Hode
    dokument: bytes
    """JSON."""


def maler(antall: int, *, i_program: bool, fra: int = 0) -> list[Mal]:
    """The first `antall` computed persons from number `fra` on who are in programme.

    Without `i_program`: persons whose programme has ended.
    """
    return list(islice(_maler(Omfang(), fra, i_program=i_program), antall))


def _maler(omfang: Omfang, fra: int, *, i_program: bool) -> Iterator[Mal]:
    for nummer in range(fra, omfang.personer):
        if omfang.er_i_program(nummer) is not i_program:
            continue
        verdi = levd(omfang, nummer)
        dok = les_dokument(verdi)
        if any(k["gjeldende"] for k in dok["kategorier"]) if i_program else dok["avslutning"]:
            yield Mal(omfang.duf(nummer).encode(), les_hode(verdi), orjson.dumps(dok))


def poster(lukkede: int = PERSONER - AAPNE) -> Iterator[tuple[bytes, bytes]]:
    """The key and value of each record.

    `AAPNE` persons have an open category, and `lukkede` persons have an ended programme.
    """
    yield from kopier(maler(_REGNET, i_program=True), AAPNE)
    yield from kopier(maler(_REGNET, i_program=False), lukkede, fra=AAPNE)


def kopier(av: list[Mal], antall: int, fra: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """The key and value of `antall` copies. `fra`: the number of the first copy."""
    for nummer in range(fra, fra + antall):
        r = Random(nummer)
        duf = syntetisk_duf(nummer % 900_000, 9100 + nummer // 900_000)
        yield duf.encode(), _kopi(r.choice(av), duf, r)


def _kopi(mal: Mal, duf: str, r: Random) -> bytes:
    dok: dict[str, Any] = orjson.loads(mal.dokument.replace(mal.duf, duf.encode()))
    land = r.choice(_LAND)
    dok["person"] |= {
        "fornavn": fornavn(r, land, dok["person"]["kjoenn"]),
        "etternavn": etternavn(r, land),
        "mellomnavn": r.choice(MELLOMNAVN) if r.random() < 0.12 else None,
    }
    posisjon = f"{emner.partisjon(duf)}-{neste_offset(duf)}"
    return pakk(Hode(mal.hode.versjon, posisjon, mal.hode.forfaller), dok | {"posisjon": posisjon})


async def skriv(bootstrap: str, lukkede: int = PERSONER - AAPNE) -> None:
    """Write the country to nir.vurderinger. `lukkede`: as in `poster`."""
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for noekkel, verdi in poster(lukkede):
            await produsent.send(emner.VURDERINGER, verdi, key=noekkel)
        await produsent.flush()
