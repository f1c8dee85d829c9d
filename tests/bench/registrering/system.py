"""The whole system, with persons of the national register in its log."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from nir.klokke import naa
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.kafka import Kafka
from nir_lokal.system.system import System

from tests.bench.bench_motor import fyll
from tests.bench.registrering.personer import Kjent

KONTAKT = {"kontakttype": "Kontakt", "dato": naa().registrert.isoformat()}
"""The body of a POST that registers a contact."""


@contextmanager
def system_med(personer: Sequence[Kjent], hjem: Path) -> Iterator[System]:
    """Run the system on free ports.

    The facts are in the log before the engine starts, so that they are decided before the first Dagskifte, as
    they were when they were registered.
    """
    innstillinger = Innstillinger.paa_ledige_porter(hjem)
    port, kontrollport = innstillinger.kafka_port, innstillinger.kafka_kontroll_port
    with Kafka(hjem / "kafka", port=port, kontrollport=kontrollport) as kafka:
        asyncio.run(fyll(kafka.bootstrap, (en for person in personer for en in person.fakta)))
    with System(innstillinger) as system:
        yield system
