"""The memory that an idle person costs the engine: the slope of its resident size.

Every person has the facts of one person of the national register. The records are written to nir.vurderinger
as the engine writes them, and an engine reads them back: once with N persons, once with three times as many.
Memory that does not depend on the persons (the interpreter, the packages, the calendar) is part of both
sizes, so the slope does not include it.
"""

import asyncio
import json
import re
import tempfile
from pathlib import Path

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import Hode, les_dokument, les_hode, pakk
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.lov.parametre import les_parametre
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.post.faktum import les_faktum
from rule_engine.post.posisjon import Posisjon

from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat
from tests.bench.utvalg import enkle_liv
from tests.nasjonalregister.omfang import Omfang
from tests.stoette.motorprosess import Motorprosess

[LIV] = enkle_liv(1, Omfang())
DUF = LIV[0].duf_nummer or ""
FAA, MANGE = (1_000, 3_000) if HURTIG else (30_000, 90_000)
KRAV = 6.0


def en_person() -> tuple[Hode, str]:
    """The record of a person with 30 facts: its head, and the document as text."""
    partisjon = Partisjon(emner.partisjon(DUF), les_parametre())
    for offset, hendelse in enumerate(LIV):
        noekkel = emner.noekkel(DUF, hendelse.hendelse_id)
        partisjon.ta_imot(les_faktum(Posisjon(partisjon.nummer, offset), noekkel, skriv_hendelse(hendelse)))
    verdi = partisjon.tilstand.personer.verdi(DUF.encode())
    assert verdi is not None, "the person was registered"
    return les_hode(verdi), json.dumps(les_dokument(verdi))


async def fyll(bootstrap: str, fra: int, til: int) -> float:
    """Write the persons to the topic. Returns the mean size of a record in bytes."""
    await opprett_emner(bootstrap, les_emner(DEPLOY / "topics.yaml"))
    hode, dokument = en_person()
    byte, kvitteringer = 0, []
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for nummer in range(fra, til):
            duf = syntetisk_duf(nummer)
            verdi = pakk(hode, json.loads(dokument.replace(DUF, duf)))
            byte += len(verdi)
            partisjon = emner.partisjon(duf)
            kvitteringer.append(
                await produsent.send(emner.VURDERINGER, verdi, duf.encode(), partition=partisjon)
            )
        await asyncio.gather(*kvitteringer)
    return byte / (til - fra)


def kilobyte_med(kafka: Kafka, mappe: Path) -> int:
    """The resident size, in kB, of an engine that has read all persons back."""
    motor = Motorprosess(kafka, mappe).start()
    try:
        status = Path(f"/proc/{motor.prosess.pid}/status").read_text()
    finally:
        motor.prosess.stopp()
    treff = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert treff, "Linux tells the resident size of a process"
    return int(treff.group(1))


def main() -> None:
    """Measure the resident size with N and with 3 N persons, and print the slope between the two."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn, Kafka(Path(navn) / "kafka") as kafka:
        asyncio.run(fyll(kafka.bootstrap, 0, FAA))
        faa = kilobyte_med(kafka, Path(navn))
        stoerrelse = asyncio.run(fyll(kafka.bootstrap, FAA, MANGE))
        mange = kilobyte_med(kafka, Path(navn))
    print(f"{FAA} persons: {faa} kB; {MANGE}: {mange} kB; a record is {stoerrelse:.0f} bytes", flush=True)
    per_person = (mange - faa) / (MANGE - FAA)
    skriv_resultat("the engine's memory for an idle person of 30 facts", per_person, "kB", krav=KRAV)


if __name__ == "__main__":
    main()
