"""The lists of a national register beside Postgres with the same rows, and the cost of updating them.

There are 400 000 persons, 35 000 of them with an open category. NIR_BENCH_PERSONER and NIR_BENCH_AAPNE
set other numbers.
"""

import asyncio
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import psutil
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir.meldinger.vurderinger import les_hode
from nir.token.utsteder.app import lag_utsteder
from nir.token.utsteder.noekkel import hent_noekkel
from nir.token.utsteder.utsted import utsted
from nir.web import betjent
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.redis import Redis
from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.avsluttede.linje import avsluttetlinje, er_avsluttet
from reporting.lister.liste.modeller import Listefiltre
from reporting.lister.personliste.kolonner import PERSONLISTE
from reporting.lister.personliste.linje import personlinje
from reporting.oppstart.deler import tomt_register
from reporting.oppstart.innstillinger import Innstillinger
from reporting.oppstart.redis import ny_redis
from reporting.projeksjon.generasjon.last import last, les_gjeldende
from reporting.projeksjon.rad import les_rad

from tests.bench import postgres_motpart as motpart

sys.path.insert(
    0, str(Path(__file__).parents[2])
)  # This file runs as a program, and finds the tests' register by its path.

from services.reporting.tests.drift import fyll_hendelser
from services.reporting.tests.liv import Liv
from services.reporting.tests.register import KOMMUNER, kopier, moenstre, travelt_liv

PERSONER = int(os.environ.get("NIR_BENCH_PERSONER", "400000"))
AAPNE = int(os.environ.get("NIR_BENCH_AAPNE", str(PERSONER * 35 // 400)))
FORESPOERSLER = 400
SYNLIG = 300
BIN = Path(sys.executable).parent
IDAG = date.today()  # noqa: DTZ011  as the service does
STIER = {"liste": "/v1/personlister", "rapport": "/v1/rapporter/avsluttede"}
PLIKT = "Rett og plikt til introduksjonsprogram"
FILTRE = {
    "liste": {
        "kommunenummer": KOMMUNER, "kategori": [PLIKT], "vedtak": ["med", "uten"], "tiltak": ["med", "uten"],
        "livsmestring": ["med", "uten"], "etternavn": ["a", "dd", "ødeg"], "fornavn": ["li"],
    },
    "rapport": {"kommunenummer": KOMMUNER, "kategori": [PLIKT]},
}  # fmt: skip


def si(navn: str, maalt: float, enhet: str, **mer: Any) -> None:
    """Print one result in the form of the README."""
    if (peer := mer.get("motpartMaalt")) is not None:
        mer["forhold"] = round(maalt / peer, 3)
    print(
        json.dumps({"navn": navn, "maalt": round(maalt, 3), "enhet": enhet} | mer, ensure_ascii=False),
        flush=True,
    )


def persontil(tider: list[float], andel: float) -> float:
    """A percentile, in ms."""
    return sorted(tider)[min(int(len(tider) * andel), len(tider) - 1)] * 1000


def poster() -> Iterator[tuple[bytes, bytes]]:
    """The register: copies of lives that the rules decided. A tenth of them have about 30 registrations."""
    slump = random.Random(7)
    alle = [*moenstre(150), *(travelt_liv(slump) for _ in range(40))]
    aapne = [liv for liv in alle if any(k["gjeldende"] for k in liv.dokument()["kategorier"])]
    lukket = [liv for liv in alle if liv.dokument()["avslutning"]]
    yield from kopier(aapne, AAPNE)
    yield from kopier(lukket, PERSONER - AAPNE, frø=2, fra=AAPNE + 1)


async def skriv(bootstrap: str) -> None:
    """Write the register to nir.vurderinger."""
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for noekkel, verdi in poster():
            await produsent.send(emner.VURDERINGER, verdi, key=noekkel)
        await produsent.flush()


async def rebuild(miljoe: dict[str, str], mappe: Path) -> None:
    """The seconds that `reporting rebuild` takes."""
    prosess = Prosess("rebuild", [str(BIN / "reporting"), "rebuild"], mappe / "rebuild.log", miljoe)
    fra = time.monotonic()
    prosess.start()
    kode = await asyncio.to_thread(prosess.vent, 600)
    if kode:
        raise RuntimeError(prosess.siste_linjer())
    brukt = time.monotonic() - fra
    si("reporting rebuild", brukt, "s", krav=90 * PERSONER / 400_000, personer=PERSONER)


async def til_postgres(redis_url: str, dsn: str) -> None:
    """The rows that the service shows."""
    async with ny_redis(redis_url) as redis:
        minne = (await redis.info("memory"))["used_memory"] / PERSONER
        si("Redis per person", minne, "byte", krav=4096)
        generasjon = await les_gjeldende(redis)
        assert generasjon
        register = (await last(redis, generasjon, tomt_register())).register
    uten = Listefiltre()
    rader = [les_rad(pakket) for pakket in register.rader.values()]
    liste = [
        PERSONLISTE.som_json(linje, uten) for r in rader if (linje := personlinje(r, IDAG, program=True))
    ]
    rapport = [AVSLUTTEDE.som_json(avsluttetlinje(r, IDAG), uten) for r in rader if er_avsluttet(r)]
    await motpart.fyll(dsn, "liste", liste)
    await motpart.fyll(dsn, "rapport", rapport)


async def sider(vi: httpx.AsyncClient, de: httpx.AsyncClient) -> None:
    """Ask both for first pages of random selections in turn. Their counts must agree."""
    slump = random.Random(3)
    for tabell, sti in STIER.items():
        tider: dict[str, list[float]] = {"vi": [], "de": []}
        for _ in range(FORESPOERSLER):
            filtre = FILTRE[tabell]
            valg = {n: slump.choice(filtre[n]) for n in slump.sample(sorted(filtre), slump.randrange(0, 3))}
            valg["sorter"] = slump.choice(["", "-"]) + slump.choice(motpart.SORTERBARE[tabell])
            lov = {"lovverk": "Integreringsloven"} if tabell == "rapport" else {}
            svar = [
                await tatt(tider["vi"], vi, sti, valg | lov),
                await tatt(tider["de"], de, f"/{tabell}", valg | lov),
            ]
            antall = [ett["antall"] for ett in svar]
            if not {"etternavn", "fornavn"} & valg.keys() and antall[0] != antall[1]:
                raise RuntimeError(f"{valg}: {antall}")
        for navn, andel, krav in (("p50", 0.5, None), ("p99", 0.99, 20)):
            si(
                f"first page of {tabell}, {navn}", persontil(tider["vi"], andel), "ms",
                motpart="Postgres", motpartMaalt=round(persontil(tider["de"], andel), 3), krav=krav,
            )  # fmt: skip


async def tatt(
    tider: list[float], klient: httpx.AsyncClient, sti: str, valg: dict[str, str]
) -> dict[str, Any]:
    """Ask, record the time, and return the answer."""
    fra = time.perf_counter()
    svar = (await klient.get(sti, params=valg)).raise_for_status()
    tider.append(time.perf_counter() - fra)
    innhold: dict[str, Any] = svar.json()
    return innhold


async def filer(vi: httpx.AsyncClient, de: httpx.AsyncClient, tjeneste: psutil.Process) -> None:
    """Fetch the national files, and measure how much the service grows while it sends the larger one."""
    for tabell, sti in STIER.items():
        foer = tjeneste.memory_info().rss
        vaare, stoerst = await rader_i_sekundet(vi, f"{sti}.csv", tjeneste)
        deres, _ = await rader_i_sekundet(de, f"/{tabell}/csv", tjeneste)
        si(
            f"CSV of {tabell}",
            vaare,
            "rows/s",
            motpart="Postgres COPY through FastAPI",
            motpartMaalt=round(deres),
        )
        si(f"CSV of {tabell}, growth of the service", (stoerst - foer) / 2**20, "MiB")


async def rader_i_sekundet(
    klient: httpx.AsyncClient, sti: str, tjeneste: psutil.Process
) -> tuple[float, int]:
    """Rows per second, and the largest resident size of the service in that time."""
    fra, linjer, stoerst = time.perf_counter(), 0, 0
    async with klient.stream("GET", sti) as svar:
        async for bit in svar.aiter_raw():
            linjer += bit.count(b"\n")
            stoerst = max(stoerst, tjeneste.memory_info().rss)
    return linjer / (time.perf_counter() - fra), stoerst


async def synlighet(bootstrap: str, vi: httpx.AsyncClient) -> None:
    """Measure the time from sending the record of a decided fact until the list shows it."""
    liv: list[Liv] = moenstre(5, fra=900)
    tider: list[float] = []
    poster = list(kopier(liv, SYNLIG, frø=5, fra=PERSONER + 1))
    await fyll_hendelser(bootstrap, (verdi for _, verdi in poster))
    async with ny_produsent(bootstrap) as produsent:
        for noekkel, verdi in poster:
            posisjon = les_hode(verdi).posisjon
            fra = time.perf_counter()
            await produsent.send_and_wait(emner.VURDERINGER, verdi, key=noekkel)
            hode = {"X-NIR-Posisjon": posisjon}
            (await vi.get("/v1/personsoek", params={"q": noekkel.decode()}, headers=hode)).raise_for_status()
            tider.append(time.perf_counter() - fra)
    si("decided to visible, p50", persontil(tider, 0.5), "ms")
    si("decided to visible, p99", persontil(tider, 0.99), "ms", krav=200)


@asynccontextmanager
async def som_prosess(
    navn: str, kommando: list[str], port: int, mappe: Path, miljoe: dict[str, str], klar: str
) -> AsyncIterator[tuple[httpx.AsyncClient, psutil.Process]]:
    """A server in a process of its own that is ready when `klar` answers, and a client for it."""
    prosess = Prosess(navn, kommando, mappe / f"{navn}.log", miljoe)
    prosess.start()
    adresse = f"http://127.0.0.1:{port}"
    try:
        await asyncio.to_thread(prosess.vent_klar, lambda: _svarer(f"{adresse}{klar}"), 120)
        async with httpx.AsyncClient(base_url=adresse, timeout=120) as klient:
            yield klient, psutil.Process(prosess.pid)
    finally:
        prosess.stopp()


def _svarer(adresse: str) -> bool:
    try:
        return httpx.get(adresse).is_success
    except httpx.TransportError:
        return False


async def maal(mappe: Path, kafka: Kafka, redis: Redis, innstillinger: Innstillinger, token: str) -> None:
    """Run all measurements in order."""
    miljoe = os.environ | {
        "NIR_KAFKA_BOOTSTRAP": kafka.bootstrap, "NIR_REDIS_URL": redis.url,
        "NIR_JWKS_URL": innstillinger.jwks_url,
        "NIR_TOKEN_ISSUER": innstillinger.token_issuer,
        "NIR_PORT": str(innstillinger.port), "NIR_LOGG_NIVAA": "WARNING",
    }  # fmt: skip
    await skriv(kafka.bootstrap)
    await rebuild(miljoe, mappe)
    port = ledig_port()
    vaar = [str(BIN / "reporting"), "run"]
    async with (
        motpart.postgres(mappe / "postgres", ledig_port()) as dsn,
        som_prosess("reporting", vaar, innstillinger.port, mappe, miljoe, "/health/ready") as (vi, tjeneste),
    ):
        await til_postgres(redis.url, dsn)
        deres = [sys.executable, motpart.__file__, dsn, str(port)]
        vi.headers["Authorization"] = f"Bearer {token}"
        async with som_prosess("motpart", deres, port, mappe, dict(os.environ), "/docs") as (de, _):
            await sider(vi, de)
            await filer(vi, de, tjeneste)
        await synlighet(kafka.bootstrap, vi)


def aapen_for_lesing(mappe: Path) -> None:
    """Postgres' own user must be able to enter the folder."""
    mappe.chmod(0o755)


async def main() -> int:
    """Start everything and measure. Without Postgres there is no peer, and this ends."""
    if not motpart.finnes():
        print("Postgres er ikke installert (apt install postgresql): listene måles ikke")
        return 0
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        aapen_for_lesing(mappe)
        with Kafka(mappe / "kafka", minne="512m") as kafka, Redis(mappe / "redis") as redis:
            await opprett_emner(kafka.bootstrap, les_emner(DEPLOY / "topics.yaml"))
            noekkel = hent_noekkel(mappe)
            async with betjent(lag_utsteder(noekkel), "127.0.0.1", 0) as utsteder:
                innstillinger = Innstillinger(
                    jwks_url=f"{utsteder}/.well-known/jwks.json", token_issuer=utsteder, port=ledig_port()
                )
                token = utsted(noekkel, innstillinger, bruker="bench", roller=["imdi", "strengtFortrolig"])
                await maal(mappe, kafka, redis, innstillinger, token)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
