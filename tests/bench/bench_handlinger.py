"""The time to ask what may be done with a person in programme, beside a POST about the same person.

The question and the POST take turns, so that other load on the machine slows both equally.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Awaitable
from pathlib import Path

from nir_lokal.system.system import System

from tests.bench.forbindelser import Forbindelser
from tests.bench.maaling import HURTIG, persentil
from tests.bench.registrering.personer import Kjent, kjente
from tests.bench.registrering.system import KONTAKT, system_med
from tests.bench.resultat import skriv_resultat
from tests.nasjonalregister.omfang import Omfang

PERSONER = 40 if HURTIG else 100
GANGER, OPPVARMING = (200, 40) if HURTIG else (1000, 100)
KRAV = 2.0
"""The goal: the highest ratio of the question's p99 to the p99 of the POST."""


async def kjoer(system: System, personer: list[Kjent]) -> None:
    """Measure the question and the POST, and print the ratios."""
    forbindelser = {
        kommune: Forbindelser(system.registration, system.token("saksbehandler", kommune=kommune))
        for kommune in {person.kommune for person in personer}
    }
    kropp = json.dumps(KONTAKT).encode()
    spurt: list[float] = []
    registrert: list[float] = []
    for nummer in range(OPPVARMING + GANGER):
        person = personer[nummer % len(personer)]
        sti, egen = f"/v1/personer/{person.duf}", forbindelser[person.kommune]
        registrert.append(await _maal(egen.post(f"{sti}/kontakt", kropp), b" 201 "))
        spurt.append(await _maal(egen.get(f"{sti}/handlinger"), b" 200 "))
    for egen in forbindelser.values():
        await egen.lukk()
    vaare, deres = spurt[OPPVARMING:], registrert[OPPVARMING:]
    for prosent in (50, 99):
        peer = ("POST to answer", persentil(deres, prosent))
        skriv_resultat(f"handlinger, p{prosent}", persentil(vaare, prosent), "ms", motpart=peer, krav=KRAV)
    if persentil(vaare, 99) > KRAV * persentil(deres, 99):
        sys.exit(f"handlinger: p99 is more than {KRAV:g} times that of a POST")


async def _maal(svar: Awaitable[bytes], ventet: bytes) -> float:
    fra = time.perf_counter()
    linje = await svar
    assert ventet in linje, linje
    return (time.perf_counter() - fra) * 1000


def main() -> None:
    """Start the whole system on free ports, with the persons in its log, and measure it."""
    personer = kjente(PERSONER, Omfang())
    with tempfile.TemporaryDirectory() as mappe, system_med(personer, Path(mappe)) as system:
        asyncio.run(kjoer(system, personer))


if __name__ == "__main__":
    main()
