"""One running service for each test module, on a broker and a Redis of the module's own."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from nir.grense import lager as grenselager
from nir.redis import ny_redis
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.endringer import utvalg
from reporting.projeksjon.generasjon import vist

from services.reporting.tests.drift import Drift, drift
from services.reporting.tests.liv import Liv
from tests.stoette.fixturer import megler_med_emner
from tests.stoette.klient import FRIST


@pytest.fixture(scope="session", autouse=True)
def taalmodig() -> Iterator[None]:
    """The service waits longer than in production, since the broker or Redis may stand still."""
    with pytest.MonkeyPatch.context() as bytte:
        bytte.setattr(vist, "_VENT_SEKUNDER", FRIST)
        bytte.setattr(utvalg, "_VENT_SEKUNDER", FRIST)
        bytte.setattr(grenselager, "_SVARTID_SEKUNDER", FRIST)
        yield


@pytest.fixture(scope="module")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """One broker per module: the tests write nir.vurderinger themselves, unreadable records included."""
    yield from megler_med_emner(tmp_path_factory.mktemp("kafka"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tjeneste(kafka: Kafka, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Drift]:
    """A running service that shows the persons whose records are on the module's broker."""
    mappe = tmp_path_factory.mktemp("tjeneste")
    with Redis(mappe / "redis") as redis:
        async with drift(kafka, redis, mappe) as kjoerende:
            yield kjoerende


@pytest.fixture
def nytt_liv(nytt_duf: Callable[[], str]) -> Callable[..., Liv]:
    """A function that makes a person whom no other test uses; its arguments are the fields of `Liv`."""

    def lag(**valg: object) -> Liv:
        return Liv(nytt_duf(), **valg)  # type: ignore[arg-type]

    return lag


@pytest.fixture
async def egen(kafka: Kafka, egen_redis: Redis, tmp_path: Path) -> AsyncIterator[Drift]:
    """A running service for this test alone, which may empty its Redis."""
    async with drift(kafka, egen_redis, tmp_path) as kjoerende:
        yield kjoerende


@pytest.fixture
async def lager(egen_redis: Redis) -> AsyncIterator[Klient]:
    async with ny_redis(egen_redis.url) as klient:
        yield klient


@pytest_asyncio.fixture(loop_scope="module")
async def klient(tjeneste: Drift) -> AsyncIterator[Klient]:
    """A client of the Redis that the module's service uses."""
    async with ny_redis(tjeneste.innstillinger.redis_url) as redis:
        yield redis
