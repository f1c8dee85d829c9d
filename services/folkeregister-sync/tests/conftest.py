"""A simulator and a worker for each test, on the broker that the process' tests share."""

import asyncio
import itertools
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from folkeregister_sync.simulator.ident import syntetisk_ident
from nir_lokal.kafka import Kafka

sys.path.insert(0, str(Path(__file__).parent))

from rigg import Simulator, Worker, glem_plassen


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulator]:
    """A Folkeregister where nothing has happened yet."""
    with Simulator(tmp_path, "--journal", str(tmp_path / "journal.jsonl")) as ny:
        yield ny


@pytest.fixture
def megler(kafka: Kafka) -> Kafka:
    """The shared broker, the place in the feed forgotten."""
    with ThreadPoolExecutor(max_workers=1) as traad:
        traad.submit(asyncio.run, glem_plassen(kafka)).result()
    return kafka


@pytest.fixture
def worker(megler: Kafka, simulator: Simulator, tmp_path: Path) -> Iterator[Worker]:
    """A worker that is running."""
    with Worker(megler, simulator, tmp_path / "worker.log") as ny:
        yield ny


@pytest.fixture(scope="session")
def ny_ident() -> Callable[[], str]:
    """Gives a synthetic ident that no other test of this process has."""
    numre = itertools.count()
    return lambda: syntetisk_ident(date(1980, 1, 1) + timedelta(days=next(numre)))
