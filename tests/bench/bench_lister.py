"""Measures how long it takes to read and to update the lists of a national register.

The peers are Postgres and Datasette with the same rows. There are 400 000 persons, 35 000 of them
with an open category. NIR_BENCH_PERSONER and NIR_BENCH_AAPNE set other numbers.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import psutil
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.innstillinger import MedToken
from nir.kafka import ny_produsent
from nir.meldinger import emner
from nir.meldinger.vurderinger import les_hode
from nir.redis import ny_redis
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import betjent
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.redis import Redis
from reporting.oppstart.deler import tomt_register
from reporting.oppstart.innstillinger import Innstillinger
from reporting.projeksjon.generasjon.last import last, les_gjeldende

from services.reporting.tests.drift import fyll_hendelser
from tests.bench import datasette_motpart
from tests.bench import postgres_motpart as motpart
from tests.bench.listerader import viste
from tests.bench.listesider import STIER, Part, persontil, postgres, sider, tjenesten
from tests.bench.maaling import HURTIG
from tests.bench.nettprosess import aapen_for_lesing, som_prosess
from tests.bench.personposter import PERSONER, kopier, maler, skriv
from tests.bench.resultat import skriv_resultat

SYNLIG = 50 if HURTIG else 300
BIN = Path(sys.executable).parent


async def rebuild(miljoe: dict[str, str], mappe: Path) -> None:
    """Build the projection, and print how long it took."""
    brukt = await bygg(miljoe, mappe)
    skriv_resultat(f"reporting rebuild of {PERSONER} persons", brukt, "s", krav=90 * PERSONER / 400_000)


async def bygg(miljoe: dict[str, str], mappe: Path) -> float:
    """The seconds that `reporting rebuild` takes."""
    prosess = Prosess("rebuild", [str(BIN / "reporting"), "rebuild"], mappe / "rebuild.log", miljoe)
    fra = time.monotonic()
    prosess.start()
    kode = await asyncio.to_thread(prosess.vent, 600)
    if kode:
        raise RuntimeError(prosess.siste_linjer())
    return time.monotonic() - fra


async def rader(redis_url: str) -> dict[str, list[dict[str, Any]]]:
    """List → all rows that the service shows, as Redis has them."""
    async with ny_redis(redis_url) as redis:
        minne = (await redis.info("memory"))["used_memory"] / PERSONER
        skriv_resultat("Redis per person", minne, "byte", krav=4096)
        generasjon = await les_gjeldende(redis)
        assert generasjon
        register = (await last(redis, generasjon, tomt_register())).register
    return viste(register)


async def filer(vi: httpx.AsyncClient, de: httpx.AsyncClient, tjeneste: psutil.Process) -> None:
    """Fetch each list's national file. Measure rows per second, and how much the service's memory grows."""
    for tabell, sti in STIER.items():
        foer = tjeneste.memory_info().rss
        vaare, stoerst = await rader_i_sekundet(vi, f"{sti}.csv", tjeneste)
        deres, _ = await rader_i_sekundet(de, f"/{tabell}/csv", tjeneste)
        peer = ("Postgres COPY through FastAPI", deres)
        skriv_resultat(f"CSV of {tabell}", vaare, "rows/s", motpart=peer, desimaler=0)
        skriv_resultat(f"CSV of {tabell}, growth of the service", (stoerst - foer) / 2**20, "MiB")


async def rader_i_sekundet(
    klient: httpx.AsyncClient, sti: str, tjeneste: psutil.Process
) -> tuple[float, int]:
    """Rows per second, and the largest resident size of the service while the file is read."""
    fra, linjer, stoerst = time.perf_counter(), 0, 0
    async with klient.stream("GET", sti) as svar:
        async for bit in svar.aiter_raw():
            linjer += bit.count(b"\n")
            stoerst = max(stoerst, tjeneste.memory_info().rss)
    return linjer / (time.perf_counter() - fra), stoerst


async def synlighet(bootstrap: str, vi: httpx.AsyncClient) -> None:
    """Measure the time from sending a decided fact's record until a search that waits for it is answered."""
    tider: list[float] = []
    poster = list(kopier(maler(5, i_program=True, fra=5_000), SYNLIG, fra=PERSONER + 1))
    await fyll_hendelser(bootstrap, (verdi for _, verdi in poster))
    async with ny_produsent(bootstrap) as produsent:
        for noekkel, verdi in poster:
            posisjon = les_hode(verdi).posisjon
            fra = time.perf_counter()
            await produsent.send_and_wait(emner.VURDERINGER, verdi, key=noekkel)
            hode = {"X-NIR-Posisjon": posisjon}
            (await vi.get("/v1/personsoek", params={"q": noekkel.decode()}, headers=hode)).raise_for_status()
            tider.append(time.perf_counter() - fra)
    skriv_resultat("decided to visible, p50", persontil(tider, 0.5), "ms")
    skriv_resultat("decided to visible, p99", persontil(tider, 0.99), "ms", krav=200)


@asynccontextmanager
async def motpartene(
    alle: dict[str, list[dict[str, Any]]], dsn: str, mappe: Path
) -> AsyncIterator[tuple[httpx.AsyncClient, Part]]:
    """Run the peers with these rows: Postgres behind FastAPI, and Datasette."""
    fil = mappe / "lister.db"
    for tabell, rader_ in alle.items():
        await motpart.fyll(dsn, tabell, rader_)
        datasette_motpart.fyll(fil, tabell, rader_)
    port, annen, miljoe = ledig_port(), ledig_port(), dict(os.environ)
    deres = [sys.executable, motpart.__file__, dsn, str(port)]
    datasette = datasette_motpart.kommando(fil, annen)
    async with (
        som_prosess("motpart", deres, port, mappe, miljoe, "/docs") as (de, _),
        som_prosess("datasette", datasette, annen, mappe, miljoe, "/-/versions.json") as (andre, _),
    ):
        spoersmaal = partial(datasette_motpart.spoersmaal, fil)
        yield de, Part(datasette_motpart.NAVN, andre, spoersmaal, datasette_motpart.antall)


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
    vaar = [str(BIN / "reporting"), "run"]
    async with (
        motpart.postgres(mappe / "postgres", ledig_port()) as dsn,
        som_prosess("reporting", vaar, innstillinger.port, mappe, miljoe, "/health/ready") as (vi, tjeneste),
    ):
        vi.headers["Authorization"] = f"Bearer {token}"
        async with motpartene(await rader(redis.url), dsn, mappe) as (i_postgres, i_datasette):
            await sider(tjenesten(vi), (postgres(i_postgres), i_datasette))
            await filer(vi, i_postgres, tjeneste)
        await synlighet(kafka.bootstrap, vi)


async def main() -> int:
    """Start the service and the peers, and measure them.

    Without Postgres on this machine nothing is measured.
    """
    if not motpart.finnes():
        print("Postgres er ikke installert (apt install postgresql): listene måles ikke")
        return 0
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        aapen_for_lesing(mappe)
        with Kafka(mappe / "kafka", minne="512m") as kafka, Redis(mappe / "redis") as redis:
            await opprett_emner(kafka.bootstrap, les_emner(DEPLOY / "topics.yaml"))
            noekkel = hent_noekkel(mappe)
            async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as utsteder:
                innstillinger = Innstillinger(
                    jwks_url=f"{utsteder}/.well-known/jwks.json", token_issuer=utsteder, port=ledig_port()
                )
                token = utsted(noekkel, innstillinger, bruker="bench", roller=["imdi", "strengtFortrolig"])
                await maal(mappe, kafka, redis, innstillinger, token)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
