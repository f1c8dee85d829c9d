"""A file of 100 000 persons sent to innlesing: lines a second, and the memory of registration.

The file is streamed, and its answers are read as they come. The peer writes the same lines to the broker,
with as many unanswered lines at a time as the service has, and decides nothing.

--personer N     N persons with three lines each
--oedelagt K     every K-th line is broken, in several ways in turn; exactly these must be refused

`--personer 300000 --oedelagt 10` is a million lines with every tenth broken.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import psutil
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from nir.kafka import ny_produsent
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System

from tests.bench.innlesingsfil import _NOEKKEL, FAKTA, UOEDELAGT, linjer
from tests.bench.innlesingsstroem import Framdrift, stroem
from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat

PERSONER = 1_000 if HURTIG else 100_000
VINDU = 500
"""The most unanswered lines at a time, as in registration.innlesing."""
KRAV_MINNE = 1.5
"""Memory counts as constant if it never exceeds this many times its size after a tenth of the file."""
EMNE = "bench.innlesing"


async def motparten(bootstrap: str, fil: Iterator[bytes]) -> float:
    """Lines a second that the peer writes to a topic."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(EMNE, 12, 1)])
    await admin.close()
    fra, sendt = time.perf_counter(), 0
    paa_vei: set[asyncio.Future[object]] = set()
    async with ny_produsent(bootstrap, linger_ms=0) as produsent:
        for linje in fil:
            sendt += 1
            paa_vei.add(await produsent.send(EMNE, linje, key=linje[:_NOEKKEL]))
            if len(paa_vei) >= VINDU:
                _, paa_vei = await asyncio.wait(paa_vei, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.gather(*paa_vei)
    return sendt / (time.perf_counter() - fra)


@asynccontextmanager
async def proevet(framdrift: Framdrift, prosess: psutil.Process) -> AsyncIterator[None]:
    """Sample the memory of the process while the block runs."""
    proeve = asyncio.create_task(framdrift.proev(prosess))
    try:
        yield
    finally:
        proeve.cancel()
        await asyncio.gather(proeve, return_exceptions=True)


async def kjoer(system: System, personer: int, oedelagt: int) -> None:
    """Send the file, then send its first tenth again, and print the results."""
    bar = await motparten(system.kafka.bootstrap, linjer(min(personer, 20_000), UOEDELAGT))
    framdrift = Framdrift()
    prosess = psutil.Process(system.komponent("registration").prosess.pid)
    token = system.token("imdi")
    fra = time.perf_counter()
    async with proevet(framdrift, prosess):
        await stroem(system.registration, token, linjer(personer, oedelagt), framdrift)
    takt = framdrift.svar / (time.perf_counter() - fra)
    gode = personer * len(FAKTA)
    assert framdrift.godtatt == gode, f"{framdrift.godtatt} of {gode} were accepted"
    assert framdrift.svar == sum(1 for _ in linjer(personer, oedelagt)), "a line was not answered"
    foerste, mest = framdrift.minnet()
    tekst = f"{personer} persons" + (f", every {oedelagt}th line broken" if oedelagt else "")
    skriv_resultat(f"innlesing of {tekst}", takt, "lines per second", motpart=("bare aiokafka", bar))
    krav = round(KRAV_MINNE * foerste, 2)
    skriv_resultat(
        f"memory of registration, {tekst}", mest, "MiB", motpart=("after a tenth", foerste), krav=krav
    )
    await igjen(system, token, personer // 10, oedelagt)


async def igjen(system: System, token: str, personer: int, oedelagt: int) -> None:
    """Send lines again, as after a lost connection.

    Check that every line is accepted again, and that the first person has each fact once.
    """
    framdrift = Framdrift()
    fra = time.perf_counter()
    await stroem(system.registration, token, linjer(personer, oedelagt), framdrift)
    assert framdrift.godtatt == personer * len(FAKTA), "a line sent again was not accepted again"
    takt = framdrift.svar / (time.perf_counter() - fra)
    skriv_resultat("the first tenth sent again", takt, "lines per second")
    hode = {"Authorization": f"Bearer {system.token('saksbehandler', kommune='4204')}"}
    kontakt = {"kontakttype": "Kontakt", "dato": "2024-01-10"}
    sti = f"{system.registration}/v1/personer/{syntetisk_duf(0, aar=9800)}/kontakt"
    async with httpx.AsyncClient() as http:
        vurdering = (await http.post(sti, json=kontakt, headers=hode)).raise_for_status().json()["vurdering"]
    assert vurdering["versjon"] == len(FAKTA) + 1, "something was registered twice"


def main() -> None:
    """Start the whole system on free ports and measure it."""
    valg = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    valg.add_argument("--personer", type=int, default=PERSONER)
    valg.add_argument("--oedelagt", type=int, default=UOEDELAGT)
    gitt = valg.parse_args()
    with (
        tempfile.TemporaryDirectory() as mappe,
        System(Innstillinger.paa_ledige_porter(Path(mappe))) as system,
    ):
        asyncio.run(kjoer(system, gitt.personer, gitt.oedelagt))


if __name__ == "__main__":
    main()
