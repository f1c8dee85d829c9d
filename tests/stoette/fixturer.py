"""Fixtures for every test folder (loaded by conftest.py at the root).

All tests of a process (one process per xdist worker) share one `kafka`, which has all topics, and one
`redis`. So each test makes persons of its own with `nytt_duf`. A test that kills or empties a server takes
`egen_kafka` or `egen_redis`. `system` is the whole system as real processes, shared by the tests of a module.
A test that breaks the system takes `eget_system`. All these processes end with the test run, however it ends.
"""

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.redis import Redis
from nir_lokal.sandkasse.duf import syntetisk_duf
from nir_lokal.system.system import System

from tests.stoette.linje import taalmodig


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """A broker with all topics, shared by the tests of this process."""
    yield from megler_med_emner(tmp_path_factory.mktemp("kafka"))


@pytest.fixture
def egen_kafka(tmp_path: Path) -> Iterator[Kafka]:
    """A broker with all topics for this test alone. The test may kill, stop and start it."""
    yield from megler_med_emner(tmp_path / "egen-kafka")


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    """A Redis shared by the tests of this process."""
    with Redis(tmp_path_factory.mktemp("redis")) as delt:
        yield delt


@pytest.fixture
def egen_redis(tmp_path: Path) -> Iterator[Redis]:
    """A Redis for this test alone. The test may kill, empty and start it."""
    with Redis(tmp_path / "egen-redis") as egen:
        yield egen


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Broker, Redis, issuer, simulator and the four services, without data. Dead processes are restarted."""
    yield from _system(tmp_path_factory.mktemp("system"))


@pytest.fixture
def eget_system(tmp_path: Path) -> Iterator[System]:
    """As `system`, for this test alone, with two instances of rule-engine (the second is `rule-engine-2`)."""
    yield from _system(tmp_path / "system", motorer=2)


@pytest.fixture(scope="session")
def nytt_duf() -> Callable[[], str]:
    """A function that gives a DUF-nummer with right check digits, another at each call in this process."""
    loepenummer = itertools.count(1)
    return lambda: syntetisk_duf(next(loepenummer))


def megler_med_emner(mappe: Path) -> Iterator[Kafka]:
    """A broker with all topics; it stops after the `yield`. A fixture calls this with `yield from`."""
    with Kafka(mappe, kortlivet=True) as megler:
        i_egen_traad(opprett_emner(megler.bootstrap, les_emner(DEPLOY / "topics.yaml")))
        yield megler
    shutil.rmtree(mappe / "data")


def _system(mappe: Path, *, motorer: int = 1) -> Iterator[System]:
    with taalmodig():
        system = System(Innstillinger.paa_ledige_porter(mappe), motorer=motorer, kortlivet=True)
    with system:
        yield system
    shutil.rmtree(mappe / "kafka" / "data")
