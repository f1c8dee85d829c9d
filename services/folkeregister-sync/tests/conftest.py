"""Fixtures: a simulator and a worker, for one test or shared by a file of tests, on one shared broker."""

import itertools
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from folkeregister_sync.simulator.ident import syntetisk_ident
from nir_lokal.kafka import Kafka
from nir_lokal.maskin.egen_traad import i_egen_traad

sys.path.insert(0, str(Path(__file__).parent))

from rigg import Simulator, Worker, glem_plassen


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulator]:
    """A simulated Folkeregister without persons and events."""
    with Simulator(tmp_path, "--journal", str(tmp_path / "journal.jsonl")) as ny:
        yield ny


@pytest.fixture
def megler(kafka: Kafka) -> Kafka:
    """The shared broker, with an empty nir.folkeregister."""
    return _uten_plass(kafka)


@pytest.fixture
def worker(megler: Kafka, simulator: Simulator, tmp_path: Path) -> Iterator[Worker]:
    """A running worker that reads `simulator`."""
    with Worker(megler, simulator, tmp_path / "worker.log") as ny:
        yield ny


@pytest.fixture(scope="module")
def felles_simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    """A simulator that the tests of a file share. Each test has its own persons."""
    with Simulator(tmp_path_factory.mktemp("simulator")) as ny:
        yield ny


@pytest.fixture(scope="module")
def felles_worker(
    kafka: Kafka, felles_simulator: Simulator, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Worker]:
    """A worker that the tests of a file share. It reads `felles_simulator`."""
    logg = tmp_path_factory.mktemp("worker") / "worker.log"
    with Worker(_uten_plass(kafka), felles_simulator, logg) as ny:
        yield ny


@pytest.fixture(scope="session")
def ny_ident() -> Callable[[], str]:
    """A function that gives a synthetic ident which no other test of this process gets."""
    numre = itertools.count()
    return lambda: syntetisk_ident(date(1980, 1, 1) + timedelta(days=next(numre)))


def _uten_plass(kafka: Kafka) -> Kafka:
    i_egen_traad(glem_plassen(kafka))
    return kafka
