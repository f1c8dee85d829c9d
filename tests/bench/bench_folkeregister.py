"""A kommune reform of 200 000 address events, 5 000 of them about persons in NIR; and the lag of one event.

The peer of the reform is a bare client that fetches the same pages of the same feed and does nothing with
them. The documented limit of 60 000 requests a minute is printed beside it. The lag is measured from an event
in the feed to the engine's decision, at the default polling interval. An argument makes everything smaller:
`bench_folkeregister.py 0.1` measures a tenth.
"""

import asyncio
import itertools
import json
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import jwt
import orjson
import psutil
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil, les_noekkel
from folkeregister_sync.plass.lager import les_plass
from folkeregister_sync.simulator.ident import syntetiske_identer
from nir import geografi
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.klokke import naa
from nir.meldinger.emner import HENDELSER, VURDERINGER, noekkel, partisjon
from nir.meldinger.konvolutt import skriv_hendelse
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from regelverk.fakta.hendelse import Hendelse, Innhold
from regelverk.fakta.person import BosettingRegistrert, PersonRegistrert

from tests.stoette.duf import syntetisk_duf

DEL = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
HENDELSER_I_ALT, I_NIR, ANDRE_I_NIR = int(200_000 * DEL), int(5_000 * DEL), int(35_000 * DEL)
TILLATT_PER_SEKUND = 1000
ETTERSLEP = 5
FRIST = 600
"""Seconds after which something has gone wrong."""
REFORM = date(2024, 1, 1)
BIN = Path(__file__).parents[2] / ".venv" / "bin"
MINNE_KRAV, ETTERSLEP_KRAV = 256, 10


def identer() -> Iterator[str]:
    """Different synthetic idents."""
    for dag in itertools.count():
        yield from syntetiske_identer(date(1960, 1, 1) + timedelta(days=dag))


def reformer() -> list[tuple[str, str]]:
    """The kommuner that got one new number in 2024."""
    foer = sorted({region.nummer for region in geografi.alle("kommune", REFORM - timedelta(days=1))})
    etter = ((nummer, geografi.etterfoelgere(nummer, REFORM) - {nummer}) for nummer in foer)
    return [(nummer, next(iter(nye))) for nummer, nye in etter if len(nye) == 1]


def fakta(nummer: int, ident: str, kommune: str) -> Iterator[Hendelse]:
    """A person in NIR who was settled before the reform."""
    duf, tid = syntetisk_duf(nummer), naa()
    innhold: tuple[Innhold, ...] = (
        PersonRegistrert(
            fornavn="Løft",
            etternavn="Levende",
            foedselsdato=date(1990, 5, 17),
            kjoenn="Kvinne",
            statsborgerskap=("SYR",),
            folkeregisterident=ident,
        ),
        BosettingRegistrert(bosettingsdato=date(2023, 5, 1), kommunenummer=kommune, etter_avtale=True),
    )
    for del_ in innhold:
        type_ = type(del_).__name__
        yield Hendelse(
            hendelse_id=f"{duf}/{type_}",
            duf_nummer=duf,
            type=type_,
            tidspunkt=tid.tidspunkt,
            registrert=tid.registrert,
            kilde="imdi",
            innhold=del_,
        )


async def fyll_loggen(bootstrap: str, personer: list[tuple[str, str]]) -> None:
    """The facts that give each person's ident and kommune."""
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for nummer, (ident, kommune) in enumerate(personer):
            for hendelse in fakta(nummer, ident, kommune):
                duf = hendelse.duf_nummer or ""
                await produsent.send(
                    HENDELSER,
                    skriv_hendelse(hendelse),
                    key=noekkel(duf, hendelse.hendelse_id),
                    partition=partisjon(duf),
                )
        await produsent.flush()


class Oppsett:
    """The broker, the simulator and the worker."""

    def __init__(self, mappe: Path, kafka: Kafka) -> None:
        lag_noekkelfil(nokkel := mappe / "noekkel.pem")
        program = str(BIN / "folkeregister-sync")
        self.noekkel = nokkel
        self.simulator_url = f"http://127.0.0.1:{(sim := ledig_port())}"
        self.api = f"{self.simulator_url}/folkeregisteret/offentlig-med-hjemmel/api/v1"
        self.worker_url = f"http://127.0.0.1:{(port := ledig_port())}"
        felles = {"PATH": "/usr/bin:/bin", "NIR_KAFKA_BOOTSTRAP": kafka.bootstrap}
        kommando = [
            str(BIN / "folkeregister-sync"),
            "simulator",
            "--port",
            str(sim),
            "--noekkelfil",
            str(nokkel),
        ]
        self.simulator = Prosess("simulator", kommando, mappe / "simulator.log", felles)
        miljoe = felles | {
            "NIR_PORT": str(port),
            "NIR_FOLKEREGISTER_URL": self.api,
            "NIR_FOLKEREGISTER_START": "1",
            "NIR_MASKINPORTEN_TOKEN_URL": f"{self.simulator_url}/maskinporten/token",
            "NIR_MASKINPORTEN_AUDIENCE": f"{self.simulator_url}/maskinporten/",
            "NIR_MASKINPORTEN_CLIENT_ID": "nir",
            "NIR_MASKINPORTEN_KID": "nir",
            "NIR_MASKINPORTEN_KEY_FILE": str(nokkel),
        }
        self.worker = Prosess("worker", [program, "run"], mappe / "worker.log", miljoe)
        motor = felles | {"NIR_PORT": str(ledig_port()), "NIR_HOME": str(mappe)}
        self.motor = Prosess("rule-engine", [str(BIN / "rule-engine"), "run"], mappe / "motor.log", motor)

    def fortell(self, steg: list[dict[str, Any]]) -> int:
        """The last sequence number."""
        svar = httpx.post(f"{self.simulator_url}/admin/scenario", json={"steg": steg}, timeout=300)
        return int(svar.raise_for_status().json()["sisteSekvensnummer"])

    def sist(self) -> int:
        """The last sequence number so far."""
        return int(httpx.get(f"{self.simulator_url}/admin/tilstand").json()["sisteSekvensnummer"])

    def adgang(self) -> dict[str, str]:
        """The headers that give access to the feed."""
        naa = int(time.time())
        krav = {"iss": "nir", "aud": f"{self.simulator_url}/maskinporten/", "iat": naa, "exp": naa + 100}
        krav |= {"scope": "folkeregister:deling/offentligmedhjemmel", "jti": str(uuid4())}
        grant = jwt.encode(krav, les_noekkel(self.noekkel), algorithm="RS256", headers={"kid": "nir"})
        skjema = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": grant}
        svar = httpx.post(f"{self.simulator_url}/maskinporten/token", data=skjema).raise_for_status()
        return {"Authorization": f"Bearer {svar.json()['access_token']}"}

    def helse(self) -> dict[str, Any]:
        """The worker's metrics; empty while it does not answer."""
        try:
            svar: dict[str, Any] = httpx.get(f"{self.worker_url}/health", timeout=30).json()
        except httpx.TransportError:
            return {"nesteSekvensnummer": None}
        return svar

    def kall(self) -> int:
        """The number of requests to Folkeregisteret so far; 0 while the worker does not answer."""
        try:
            tekst = httpx.get(f"{self.worker_url}/metrics", timeout=30).text
        except httpx.TransportError:
            return 0
        return int(sum(map(float, re.findall(r"^nir_folkeregister_kall_total\{.*\} (\S+)", tekst, re.M))))

    def oppe(self, url: str) -> bool:
        """Whether the address answers."""
        try:
            return httpx.get(url).is_success
        except httpx.TransportError:
            return False


async def reformen(oppsett: Oppsett, par: list[tuple[str, str]]) -> None:
    """Put the reform into the feed while the worker is down, let it read, and print time and memory."""
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
    skriv(f"kommune reform of {antall} events, {I_NIR} in NIR", brukt, "s", "a client that only reads", bart)
    skriv("… events read", antall / brukt, "per s")
    skriv("… requests, at most so many a second", kall / brukt, "per s", krav=TILLATT_PER_SEKUND)
    skriv("… CPU of the worker, its start included", sum(prosess.cpu_times()[:2]), "s")
    navn = f"… memory of the worker at its highest, {I_NIR + ANDRE_I_NIR} persons in NIR"
    skriv(navn, hoeyeste_minne(prosess.pid), "MB", krav=MINNE_KRAV)


def hoeyeste_minne(pid: int) -> float:
    """The largest resident size of the process, in MB, as the kernel counts it."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    (kib,) = re.findall(r"^VmHWM:\s+(\d+) kB", status, re.M)
    return int(kib) / 1024


def bare_sidene(oppsett: Oppsett, fra: int) -> float:
    """The seconds it takes to fetch the pages and read them as JSON, one after the other."""
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
    skriv(f"first start: {len(personer)} persons looked up", time.perf_counter() - fra_tid, "s")
    oppsett.worker.stopp()


def _person(ident: str, kommune: str) -> dict[str, str]:
    bor = {"kommunenummer": kommune, "flyttedato": "2023-05-01"}
    return {"hendelse": "person", "ident": ident, "fornavn": "LØFT", "etternavn": "LEVENDE", **bor}


async def etterslepet(oppsett: Oppsett, kafka: Kafka, personer: list[tuple[str, str]]) -> None:
    """Measure the lag from event to decision."""
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
    skriv("from an event in the feed to its decision, the slowest", max(tider), "s", krav=ETTERSLEP_KRAV)
    skriv("… the median", statistics.median(tider), "s")


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


def skriv(navn: str, maalt: float, enhet: str, motpart: str = "", mot: float = 0, krav: float = 0) -> None:
    """Print one line of the result."""
    resultat: dict[str, Any] = {"navn": navn, "maalt": round(maalt, 2), "enhet": enhet}
    if motpart:
        resultat |= {"motpart": motpart, "motpartMaalt": round(mot, 2), "forhold": round(maalt / mot, 2)}
    print(json.dumps(resultat | ({"krav": krav} if krav else {}), ensure_ascii=False), flush=True)


async def main() -> None:
    """Run everything on a broker of its own."""
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
