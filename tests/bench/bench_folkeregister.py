"""Measures the time for a kommune reform, and the lag from an event to the decision.

The reform is 200 000 address events in the feed, of which 5 000 are about persons in NIR. The peer is a bare
client that fetches the same pages of the same feed and only parses them. The documented limit of 60 000
requests a minute is printed beside the requests a second. The lag is measured from an event in the feed to
the engine's decision, at the default polling interval. An argument sets another size of the reform:
`bench_folkeregister.py 0.1` measures a tenth of the reform.
"""

import asyncio
import re
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import httpx
import orjson
import psutil
from folkeregister_sync.plass.lager import les_plass
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe
from nir.meldinger.emner import VURDERINGER
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.sandkasse.duf import syntetisk_duf

from tests.bench.folkeregisteroppsett import Oppsett
from tests.bench.maaling import HURTIG
from tests.bench.reformregister import fyll_loggen, identer, reformer
from tests.bench.resultat import skriv_resultat

DEL = float(sys.argv[1]) if len(sys.argv) > 1 else 0.01 if HURTIG else 1.0
HENDELSER_I_ALT, I_NIR, ANDRE_I_NIR = int(200_000 * DEL), int(5_000 * DEL), int(35_000 * DEL)
TILLATT_PER_SEKUND = 1000
ETTERSLEP = 5
FRIST = 600
"""Seconds after which the benchmark fails, because the system no longer makes progress."""
MINNE_KRAV, ETTERSLEP_KRAV = 256, 10


async def reformen(oppsett: Oppsett, par: list[tuple[str, str]]) -> None:
    """Put the reform into the feed while the worker is down.

    Then let the worker read, and print its time, requests, processor time and memory.
    """
    stoey = (HENDELSER_I_ALT - I_NIR) // len(par)
    foer, siste = oppsett.sist(), 0
    for fra, til in par:
        regulering = {"hendelse": "kommuneregulering", "fra": fra, "til": til}
        siste = oppsett.fortell([{"hendelse": "stoey", "antall": stoey}, regulering])
    bart = bare_sidene(oppsett, foer + 1)
    oppsett.worker.start()
    oppsett.worker.vent_klar(lambda: oppsett.helse()["nesteSekvensnummer"] is not None, FRIST)
    fra_tid, slutt = time.perf_counter(), time.monotonic() + FRIST
    while (oppsett.helse()["nesteSekvensnummer"] or 0) <= siste:
        if not oppsett.worker.kjoerer or time.monotonic() > slutt:
            raise SystemExit(f"the worker did not get through\n{oppsett.worker.siste_linjer()}")
        await asyncio.sleep(0.05)
    brukt, prosess = time.perf_counter() - fra_tid, psutil.Process(oppsett.worker.pid)
    antall, kall = siste - foer, oppsett.kall()
    navn = f"kommune reform of {antall} events, {I_NIR} in NIR"
    skriv_resultat(navn, brukt, "s", motpart=("a client that only reads", bart))
    skriv_resultat("… events read", antall / brukt, "per s")
    skriv_resultat("… requests, at most so many a second", kall / brukt, "per s", krav=TILLATT_PER_SEKUND)
    skriv_resultat("… CPU of the worker, its start included", sum(prosess.cpu_times()[:2]), "s")
    navn = f"… memory of the worker at its highest, {I_NIR + ANDRE_I_NIR} persons in NIR"
    skriv_resultat(navn, hoeyeste_minne(prosess.pid), "MB", krav=MINNE_KRAV)


def hoeyeste_minne(pid: int) -> float:
    """The largest resident size of the process, in MB, as the kernel counts it."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    (kib,) = re.findall(r"^VmHWM:\s+(\d+) kB", status, re.M)
    return int(kib) / 1024


def bare_sidene(oppsett: Oppsett, fra: int) -> float:
    """The seconds that the peer takes to fetch the feed's pages one after the other and parse them."""
    with httpx.Client(base_url=oppsett.api, headers=oppsett.adgang(), timeout=60) as klient:
        begynt = time.perf_counter()
        while side := orjson.loads(klient.get("/hendelser/feed", params={"seq": fra}).content):
            fra = side[-1]["sekvensnummer"] + 1
        return time.perf_counter() - begynt


async def foerste_start(oppsett: Oppsett, kafka: Kafka, personer: list[tuple[str, str]]) -> None:
    """Give Folkeregisteret its population, and let the worker look up every person of NIR once."""
    for fra in range(0, len(personer), 5_000):
        oppsett.fortell([_person(*person) for person in personer[fra : fra + 5_000]])
    fra_tid = time.perf_counter()
    oppsett.worker.start()
    slutt = time.monotonic() + FRIST
    while sum((await les_plass(kafka.bootstrap)).logg.neste.values()) < 2 * len(personer):
        if not oppsett.worker.kjoerer or time.monotonic() > slutt:
            raise SystemExit(f"the worker did not get through\n{oppsett.worker.siste_linjer()}")
        await asyncio.sleep(0.2)
    skriv_resultat(f"first start: {len(personer)} persons looked up", time.perf_counter() - fra_tid, "s")
    oppsett.worker.stopp()


def _person(ident: str, kommune: str) -> dict[str, str]:
    bor = {"kommunenummer": kommune, "flyttedato": "2023-05-01"}
    return {"hendelse": "person", "ident": ident, "fornavn": "LØFT", "etternavn": "LEVENDE", **bor}


async def etterslepet(oppsett: Oppsett, kafka: Kafka, personer: list[tuple[str, str]]) -> None:
    """Measure the lag from an event in the feed to the decision."""
    await _motoren_er_ajour(oppsett, kafka)
    tider = []
    leser = ny_forbruker_uten_gruppe(kafka.bootstrap, VURDERINGER, fra="latest")
    async with leser:
        await leser.seek_to_end()
        for nummer in range(ETTERSLEP):
            steg = {"hendelse": "doedsfall", "ident": personer[nummer][0], "dato": "2026-01-01"}
            oppsett.fortell([steg])
            fra, duf = time.perf_counter(), syntetisk_duf(nummer).encode()
            async with asyncio.timeout(FRIST):
                async for post in leser:
                    if post.key == duf:
                        break
            tider.append(time.perf_counter() - fra)
    skriv_resultat(
        "from an event in the feed to its decision, the slowest", max(tider), "s", krav=ETTERSLEP_KRAV
    )
    skriv_resultat("… the median", statistics.median(tider), "s")


async def _motoren_er_ajour(oppsett: Oppsett, kafka: Kafka) -> None:
    """Wait until every person has a record and no more records have come for some seconds."""
    foer, slutt = -1, time.monotonic() + FRIST
    while time.monotonic() < slutt:
        if not oppsett.motor.kjoerer:
            oppsett.motor.start()
        antall = sum([1 async for _ in les_til_enden(kafka.bootstrap, VURDERINGER)])
        if antall == foer and antall >= I_NIR + ANDRE_I_NIR:
            return
        foer = antall
        await asyncio.sleep(5)
    raise SystemExit(f"the engine did not get through\n{oppsett.motor.siste_linjer()}")


async def main() -> None:
    """Run both measurements on a broker that nothing else uses."""
    par = reformer()
    neste = identer()
    personer = [(next(neste), par[nummer % len(par)][0]) for nummer in range(I_NIR)]
    personer += [(next(neste), "4204") for _ in range(ANDRE_I_NIR)]
    with tempfile.TemporaryDirectory() as tmp, ExitStack() as stabel:
        kafka = stabel.enter_context(Kafka(Path(tmp) / "kafka"))
        await opprett_emner(kafka.bootstrap, les_emner(DEPLOY / "topics.yaml"))
        await fyll_loggen(kafka.bootstrap, personer)
        oppsett = Oppsett(Path(tmp), kafka)
        for prosess in (oppsett.simulator, oppsett.worker, oppsett.motor):
            stabel.callback(prosess.stopp)
        oppsett.simulator.start()
        oppsett.simulator.vent_klar(lambda: oppsett.oppe(f"{oppsett.simulator_url}/admin/tilstand"))
        await foerste_start(oppsett, kafka, personer)
        await reformen(oppsett, par)
        await etterslepet(oppsett, kafka, personer)


if __name__ == "__main__":
    asyncio.run(main())
