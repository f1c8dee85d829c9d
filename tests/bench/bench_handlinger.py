"""The time to ask what may be done with a person in programme, beside a POST about the same person.

The two take turns, so that other load on the machine slows both equally.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Awaitable
from datetime import timedelta
from pathlib import Path

import httpx
from nir.klokke import naa
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System

from tests.bench.bench_post_til_svar import KONTAKT, PERSON, persentil
from tests.bench.forbindelser import Forbindelser
from tests.bench.resultat import skriv_resultat

PERSONER, GANGER, OPPVARMING = 100, 1000, 100
KRAV = 2.0
"""The highest ratio of the two p99."""
_, _I_DAG = naa()
_START = (_I_DAG - timedelta(days=60)).isoformat()
_BOSATT = (_I_DAG - timedelta(days=90)).isoformat()
OPPSTROEMS = {
    "opphold": {"oppholdId": "o1", "hjemmel": "UTL_28", "innvilget": _BOSATT, "permanent": False},
    "bosetting": {"bosettingsdato": _BOSATT, "kommunenummer": "4204", "etterAvtale": True},
}
KOMMUNENS = {
    "vedtak": {
        "vedtakstype": "Deltakelse i introduksjonsprogram",
        "resultat": "Innvilget",
        "vedtaksdato": _START,
        "startdato": _START,
    },
    "sluttmaal": {"sluttmaal": "Høyere utdanning"},
    "tiltak": {
        "tiltakstype": "Norskopplæring",
        "startdato": _START,
        "sluttdato": _I_DAG.isoformat(),
        "timerPerUke": 20,
    },
}


async def i_program(system: System, duf: str) -> None:
    """Register a person in programme."""
    sti = f"{system.registration}/v1/personer/{duf}"
    async with httpx.AsyncClient(timeout=60) as http:
        imdi = {"Authorization": f"Bearer {system.token('imdi', kommune=None)}"}
        kommune = {"Authorization": f"Bearer {system.token('saksbehandler', kommune='4204')}"}
        (await http.put(sti, json=PERSON, headers=imdi)).raise_for_status()
        for hode, alle in ((imdi, OPPSTROEMS), (kommune, KOMMUNENS)):
            for hva, kropp in alle.items():
                (await http.post(f"{sti}/{hva}", json=kropp, headers=hode)).raise_for_status()


async def kjoer(system: System) -> None:
    """Measure the question and the POST, and print the ratios."""
    dufer = [syntetisk_duf(nummer, aar=9800) for nummer in range(PERSONER)]
    for duf in dufer:
        await i_program(system, duf)
    forbindelser = Forbindelser(system.registration, system.token("saksbehandler", kommune="4204"))
    kropp = json.dumps(KONTAKT).encode()
    spurt: list[float] = []
    registrert: list[float] = []
    for nummer in range(OPPVARMING + GANGER):
        sti = f"/v1/personer/{dufer[nummer % PERSONER]}"
        spurt.append(await _maal(forbindelser.get(f"{sti}/handlinger"), b" 200 "))
        registrert.append(await _maal(forbindelser.post(f"{sti}/kontakt", kropp), b" 201 "))
    await forbindelser.lukk()
    vaare, deres = spurt[OPPVARMING:], registrert[OPPVARMING:]
    for prosent in (50, 99):
        peer = ("POST to answer", persentil(deres, prosent))
        skriv_resultat(f"handlinger, p{prosent}", persentil(vaare, prosent), "ms", motpart=peer)
    if persentil(vaare, 99) > KRAV * persentil(deres, 99):
        sys.exit(f"handlinger: p99 is more than {KRAV:g} times that of a POST")


async def _maal(svar: Awaitable[bytes], ventet: bytes) -> float:
    fra = time.perf_counter()
    linje = await svar
    assert ventet in linje, linje
    return (time.perf_counter() - fra) * 1000


def main() -> None:
    """Start the whole system on free ports and measure it."""
    with (
        tempfile.TemporaryDirectory() as mappe,
        System(Innstillinger.paa_ledige_porter(Path(mappe))) as system,
    ):
        asyncio.run(kjoer(system))


if __name__ == "__main__":
    main()
