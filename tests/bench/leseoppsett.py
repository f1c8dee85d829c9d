"""What reporting needs to show the register: a broker with the persons, a Redis, and an issuer of tokens."""

import os
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.innstillinger import MedToken
from nir.token import Rolle
from nir.utsteder.app import lag_utsteder
from nir.utsteder.noekkel import Noekkel, hent_noekkel
from nir.utsteder.utsted import utsted
from nir.web import betjent
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.port import ledig_port
from nir_lokal.redis import Redis

from tests.bench.personposter import skriv


@dataclass(frozen=True, slots=True)
class Leseoppsett:
    """The running servers, as a process of reporting gets to know them."""

    mappe: Path
    """A folder that is removed at the end."""
    miljoe: dict[str, str]
    """The environment of reporting."""
    _noekkel: Noekkel
    _valg: MedToken

    def token(self, bruker: str, roller: Sequence[Rolle]) -> str:
        """A token that reporting accepts."""
        return utsted(self._noekkel, self._valg, bruker=bruker, roller=roller)


@asynccontextmanager
async def leseoppsett(minne: str, **miljoe: str) -> AsyncIterator[Leseoppsett]:
    """Start the servers, and write the persons with an open category to the broker.

    `minne`: the broker's heap, as `512m`. `miljoe`: more variables for the environment of reporting.
    """
    with tempfile.TemporaryDirectory(prefix="nir-bench-") as navn:
        mappe = Path(navn)
        with Kafka(mappe / "kafka", minne=minne) as kafka, Redis(mappe / "redis") as redis:
            await opprett_emner(kafka.bootstrap, les_emner(DEPLOY / "topics.yaml"))
            await skriv(kafka.bootstrap, lukkede=0)
            noekkel = hent_noekkel(mappe)
            async with betjent(lag_utsteder(noekkel, MedToken()), "127.0.0.1", 0) as utsteder:
                valg = MedToken(jwks_url=f"{utsteder}/.well-known/jwks.json", token_issuer=utsteder)
                alle = {
                    "NIR_KAFKA_BOOTSTRAP": kafka.bootstrap,
                    "NIR_REDIS_URL": redis.url,
                    "NIR_JWKS_URL": valg.jwks_url,
                    "NIR_TOKEN_ISSUER": valg.token_issuer,
                    "NIR_PORT": str(ledig_port()),
                    "NIR_LOGG_NIVAA": "WARNING",
                }
                yield Leseoppsett(mappe, os.environ | alle | miljoe, noekkel, valg)
