"""The memory of reporting for each open stream of `/v1/endringer`: 1 000 streams on one instance."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.innstillinger import MedToken
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import betjent
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.redis import Redis

from tests.bench.bench_lister import BIN, bygg
from tests.bench.nettprosess import som_prosess
from tests.bench.personposter import skriv
from tests.bench.resultat import skriv_resultat

STROEMMER, PER_BRUKER = 1_000, 20
KRAV_KIB = 256
"""The goal: the highest memory for each stream."""


async def aapne(port: int, token: str) -> asyncio.StreamWriter:
    """Open a stream, and wait for its first event."""
    leser, skriver = await asyncio.open_connection("127.0.0.1", port)
    hode = f"Host: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nAccept: text/event-stream\r\n\r\n"
    skriver.write(f"GET /v1/endringer HTTP/1.1\r\n{hode}".encode())
    svar = await leser.readuntil(b"id:")
    assert svar.startswith(b"HTTP/1.1 200"), svar[:200]
    return skriver


async def kjoer(mappe: Path, miljoe: dict[str, str], tokener: list[str]) -> None:
    """Start reporting, open the streams, and print the memory that they added."""
    await bygg(miljoe, mappe)
    kommando, port = [str(BIN / "reporting"), "run"], int(miljoe["NIR_PORT"])
    async with som_prosess("reporting", kommando, port, mappe, miljoe, "/health/ready") as (_, prosess):
        foerste = [await aapne(port, tokener[0]) for _ in range(PER_BRUKER)]
        foer = prosess.memory_info().rss
        flere = [await aapne(port, token) for token in tokener[1:] for _ in range(PER_BRUKER)]
        per_stroem = (prosess.memory_info().rss - foer) / len(flere) / 1024
        skriv_resultat("open streams", len(foerste) + len(flere), "streams", desimaler=0)
        skriv_resultat("memory of an open stream", per_stroem, "KiB")
        for skriver in (*foerste, *flere):
            skriver.close()
    if per_stroem > KRAV_KIB:
        sys.exit(f"an open stream takes more than {KRAV_KIB} KiB")


async def main() -> None:
    """Write some persons to a broker of their own, and measure."""
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        with Kafka(mappe / "kafka", minne="256m") as kafka, Redis(mappe / "redis") as redis:
            await opprett_emner(kafka.bootstrap, les_emner(DEPLOY / "topics.yaml"))
            await skriv(kafka.bootstrap, lukkede=0)
            noekkel = hent_noekkel(mappe)
            async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as utsteder:
                valg = MedToken(jwks_url=f"{utsteder}/.well-known/jwks.json", token_issuer=utsteder)
                brukere = range(STROEMMER // PER_BRUKER)
                tokener = [utsted(noekkel, valg, bruker=f"bench{n}", roller=["imdi"]) for n in brukere]
                miljoe = os.environ | {
                    "NIR_KAFKA_BOOTSTRAP": kafka.bootstrap,
                    "NIR_REDIS_URL": redis.url,
                    "NIR_JWKS_URL": valg.jwks_url,
                    "NIR_TOKEN_ISSUER": valg.token_issuer,
                    "NIR_PORT": str(ledig_port()),
                    "NIR_LOGG_NIVAA": "WARNING",
                }
                await kjoer(mappe, miljoe, tokener)


if __name__ == "__main__":
    asyncio.run(main())
