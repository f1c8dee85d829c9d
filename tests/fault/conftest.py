"""A broker and engines for one test. A watcher starts an engine again when it dies."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from nir.emneoppsett.emne import les_emner
from nir.emneoppsett.opprett import opprett_emner
from nir_lokal.kafka import DEPLOY, Kafka
from nir_lokal.system.komponent import Komponent
from nir_lokal.system.vokter import Vokter

from tests.stoette.motorprosess import Motorprosess

SESJON = 5.0
"""Seconds. An engine's Kafka session is so short that a test can wait until it has ended."""
LagMotor = Callable[[str], tuple[Motorprosess, Komponent]]


@pytest.fixture
def megler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    """A broker with all topics, for this test alone."""
    with Kafka(tmp_path_factory.mktemp("feilkafka")) as megler:
        with ThreadPoolExecutor(max_workers=1) as traad:
            opprett = opprett_emner(megler.bootstrap, les_emner(DEPLOY / "topics.yaml"))
            traad.submit(asyncio.run, opprett).result()
        yield megler


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
