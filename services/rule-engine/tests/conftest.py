"""Fixtures: a broker for each module of engine tests. Only the tests and their engine use the broker."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from nir_lokal.kafka import Kafka

from tests.stoette.fixturer import megler_med_emner
from tests.stoette.logg import Logg, aapne_logg
from tests.stoette.motorprosess import Motorprosess


@pytest.fixture(scope="module")
def megler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """A broker with all topics, for this module."""
    yield from megler_med_emner(tmp_path_factory.mktemp("motorkafka"))


@pytest.fixture(scope="module")
def motor(megler: Kafka, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Motorprosess]:
    """An engine on the module's broker."""
    motor = Motorprosess(megler, tmp_path_factory.mktemp("motor")).start()
    yield motor
    motor.prosess.stopp()


@pytest_asyncio.fixture
async def logg(megler: Kafka) -> AsyncIterator[Logg]:
    """Access to the topics of the module's broker. Only answers that are sent during this test are read."""
    async with aapne_logg(megler.bootstrap) as logg:
        yield logg
