"""A broker and engines for one test. A watcher starts an engine again when it dies."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from nir_lokal.kafka import Kafka
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.vokter import Vokter

from tests.stoette.fixturer import megler_med_emner
from tests.stoette.motorprosess import Motorprosess

SESJON = 5.0
"""Seconds. An engine's Kafka session is so short that a test can wait until it has ended."""
LagMotor = Callable[[str], tuple[Motorprosess, Komponent]]


@pytest.fixture
def megler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """A broker with all topics, for this test alone."""
    yield from megler_med_emner(tmp_path_factory.mktemp("feilkafka"))


@pytest.fixture
def lag_motor(megler: Kafka, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LagMotor]:
    """A function that starts a watched engine.

    To keep the engine down, set `oensket` of its `Komponent` to False.
    """
    mappe = tmp_path_factory.mktemp("motorer")
    with ExitStack() as stabel:

        def lag(navn: str) -> tuple[Motorprosess, Komponent]:
            motor = Motorprosess(megler, mappe, navn, {"NIR_MOTOR_SESJON": str(SESJON)}).start()
            stabel.callback(motor.prosess.stopp)
            komponent = Komponent(motor.prosess, f"127.0.0.1:{motor.port}", motor.klar)
            vokter = Vokter([komponent], lambda _: None)
            vokter.start()
            stabel.callback(vokter.stopp)
            return motor, komponent

        yield lag
