"""A service per test, on a broker and a Redis shared by the process or of the test's own."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis

from services.reporting.tests.drift import Drift, drift
from services.reporting.tests.liv import Liv


@pytest.fixture
async def tjeneste(kafka: Kafka, egen_redis: Redis, tmp_path: Path) -> AsyncIterator[Drift]:
    """A running service that shows what the shared broker holds."""
    async with drift(kafka, egen_redis, tmp_path) as kjoerende:
        yield kjoerende


@pytest.fixture
def nytt_liv(nytt_duf: Callable[[], str]) -> Callable[..., Liv]:
    """A person of this test's own."""

    def lag(**valg: object) -> Liv:
        return Liv(nytt_duf(), **valg)  # type: ignore[arg-type]

    return lag
