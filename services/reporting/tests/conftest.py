"""One running service for each test module, on a Redis of its own and a broker without records."""

import asyncio
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir.grense import lager as grenselager
from nir.kafka import ny_admin
from nir.redis import ny_redis
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.redis import Redis
from redis.asyncio import Redis as Klient
from reporting.endringer import utvalg
from reporting.projeksjon.generasjon import vist

from services.reporting.tests.drift import Drift, drift
from services.reporting.tests.liv import Liv
from tests.stoette.felles import Felles
from tests.stoette.fixturer import megler_med_emner
from tests.stoette.klient import FRIST


@pytest.fixture(scope="session", autouse=True)
def taalmodig() -> Iterator[None]:
    """Let the service wait longer than in production, since the broker or Redis may stand still."""
    with pytest.MonkeyPatch.context() as bytte:
        bytte.setattr(vist, "_VENT_SEKUNDER", FRIST)
        bytte.setattr(utvalg, "_VENT_SEKUNDER", FRIST)
        bytte.setattr(grenselager, "_SVARTID_SEKUNDER", FRIST)
        yield


_MEGLER = Felles(Path(__file__).parent, contextmanager(megler_med_emner))


@pytest.fixture(scope="module")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Kafka:
    """A broker with empty topics. The tests write nir.vurderinger themselves, unreadable records included."""
    megler = _MEGLER.ta(tmp_path_factory)
    i_egen_traad(nye_emner(megler.bootstrap))
    return megler


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> Generator[None, None, None]:
    """Stop the broker after the last test of this folder."""
    yield
    _MEGLER.slipp(nextitem)


async def nye_emner(bootstrap: str) -> None:
    """Delete all topics of topics.yaml, and create them again without records."""
    oensket = les_emner(DEPLOY / "topics.yaml")
    async with ny_admin(bootstrap) as admin:
        await admin.delete_topics(list(oensket))
        while oensket.keys() & set(await admin.list_topics()):  # noqa: ASYNC110  Kafka tells of no change
            await asyncio.sleep(0.05)
    await opprett_emner(bootstrap, oensket)


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
