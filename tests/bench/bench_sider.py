"""The largest contentful paint of the list and of a person page, while 50 caseworkers use the pages.

The peer is the same HTML, stored, from the same process. Pages and peers take turns, so that other load on
the machine slows all of them equally. There are 35 000 persons with an open category; NIR_BENCH_AAPNE sets
another number. NIR_BENCH_SAKSBEHANDLERE sets the number of caseworkers. The persons whose pages are opened
are registered through the API, so that registration knows what may be done with each of them.
"""

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import httpx
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.sandkasse.kjoerende import KjoerendeSystem
from nir_lokal.sandkasse.ny_person import lag_alle
from nir_lokal.sandkasse.slag import kjente_slag
from nir_lokal.system.komponent import svarer
from nir_lokal.system.system import System

from services.saksbehandler.tests.bruker import Bruker
from tests.bench.maaling import HURTIG
from tests.bench.personposter import AAPNE, skriv
from tests.bench.resultat import skriv_resultat
from tests.bench.sider import nettleser, tjener
from tests.bench.sider.saksbehandlere import i_arbeid

KOMMUNE = "4204"
SAKSBEHANDLERE = int(os.environ.get("NIR_BENCH_SAKSBEHANDLERE", "5" if HURTIG else "50"))
GANGER, OPPVARMING = (5, 1) if HURTIG else (60, 5)
OPPSLAATTE = 3 if HURTIG else 15
"""How many persons are opened."""
ROLIG = 10
"""Seconds in which a list does not grow when reporting has read everything."""
KRAV = 2.0
"""The goal: the highest ratio of the median to that of the stored page."""


def lag_personer(innstillinger: Innstillinger) -> list[str]:
    """Register persons in programme. Returns their DUF-numre."""
    slag = [kjente_slag()["i-program"]] * OPPSLAATTE
    return [hvem.duf for _, hvem in lag_alle(KjoerendeSystem(innstillinger), slag, KOMMUNE)]


def vent_paa_registeret(system: System) -> int:
    """Wait until the list of reporting has not grown for ten seconds. Returns its length."""
    hode = {"Authorization": f"Bearer {system.token('imdi', 'strengtFortrolig')}"}
    lengder = [0]
    while len(lengder) < ROLIG or lengder[-ROLIG] < lengder[-1] or lengder[-1] < AAPNE // 2:
        time.sleep(1)
        svar = httpx.get(
            f"{system.reporting}/v1/personlister", params={"antall": 1}, headers=hode, timeout=120
        )
        lengder.append(svar.raise_for_status().json()["totalt"])
    return lengder[-1]


def lagre(bruker: Bruker, sider: dict[str, str], mappe: Path) -> None:
    """Store each page as the server sends it now, for the peer."""
    for navn, sti in sider.items():
        svar = bruker.get(sti).raise_for_status()
        headers = {
            n: svar.headers[n]
            for n in ("Content-Type", "Content-Security-Policy", "Cache-Control")
            if n in svar.headers
        }
        innhold = {"headers": headers, "html": svar.text}
        (mappe / f"{navn}.json").write_text(json.dumps(innhold), encoding="utf-8")


def maal(adresse: str, sider: dict[str, str]) -> dict[str, tuple[list[float], list[float]]]:
    """Name → the milliseconds of the page and of its peer."""
    tider: dict[str, tuple[list[float], list[float]]] = {navn: ([], []) for navn in sider}
    with nettleser.innlogget(adresse) as side:
        for nummer in range(OPPVARMING + GANGER):
            for navn, sti in sider.items():
                vaar = nettleser.stoerste_maling(side, sti)
                deres = nettleser.stoerste_maling(side, f"{tjener.STI}/{navn}")
                if nummer >= OPPVARMING:
                    tider[navn][0].append(vaar)
                    tider[navn][1].append(deres)
    return tider


def kjoer(system: System, adresse: str, mappe: Path, dufer: list[str]) -> None:
    """Measure, and print the ratios."""
    sider = {"list": "/personlister", "person page": f"/personer/{dufer[0]}"}
    with Bruker(adresse) as bruker:
        bruker.logg_inn("NIBO")
        lagre(bruker, sider, mappe)
    with i_arbeid(adresse, SAKSBEHANDLERE, dufer) as lastet:
        tider = maal(adresse, sider)
    skriv_resultat(
        f"a page for one of {SAKSBEHANDLERE} caseworkers, median", statistics.median(lastet) * 1000, "ms"
    )
    for navn, (vaare, deres) in tider.items():
        peer = ("stored HTML, same server", statistics.median(deres))
        navn_ = f"LCP of the {navn}, median"
        skriv_resultat(navn_, statistics.median(vaare), "ms", motpart=peer, krav=KRAV)
        peer = ("stored HTML, same server", statistics.quantiles(deres, n=4)[2])
        skriv_resultat(f"LCP of the {navn}, p75", statistics.quantiles(vaare, n=4)[2], "ms", motpart=peer)


def main() -> None:
    """Start the system and its pages, fill the register, and measure."""
    if nettleser.PROGRAM is None:
        print("left out: there is no Chromium (`make test-nettleser` installs it)")
        return
    os.environ["NIR_GRENSE_KALL"] = ""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        innstillinger = Innstillinger.paa_ledige_porter(mappe)
        with System(innstillinger) as system:
            dufer = lag_personer(innstillinger)
            asyncio.run(skriv(system.kafka.bootstrap, lukkede=0))
            skriv_resultat("open persons in the list", vent_paa_registeret(system), "persons", desimaler=0)
            _med_sider(system, mappe, dufer)


def _med_sider(system: System, mappe: Path, dufer: list[str]) -> None:
    port = ledig_port()
    adresse = f"http://127.0.0.1:{port}"
    miljoe = system.miljoe | {
        "NIR_PORT": str(port),
        "NIR_ADRESSE": adresse,
        "NIR_REGISTRATION_URL": system.registration,
        "NIR_REPORTING_URL": system.reporting,
        "NIR_DEMOBRUKERE": "true",
        "NIR_BENCH_SIDER": str(mappe),
    }
    prosess = Prosess("sider", [sys.executable, "-m", tjener.__name__], mappe / "sider.log", miljoe)
    prosess.start()
    try:
        prosess.vent_klar(lambda: svarer(f"{adresse}/health/ready"), 120)
        kjoer(system, adresse, mappe, dufer)
    finally:
        prosess.stopp()


if __name__ == "__main__":
    main()
