"""What building and following a generation need: Redis, Kafka, nir.avvik, and the store `spor`."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

from redis.asyncio import Redis

from reporting.projeksjon.generasjon.spor import Spor
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.stroem.avvik import Avvikskriver


def _ny_instans() -> str:
    return f"{socket.gethostname()}-{os.getpid()}-{uuid4().hex[:6]}"


@dataclass(frozen=True, slots=True)
class Tilkobling:
    """The connections. `instans` is the name of this process; no other process ever has the same name."""

    redis: Redis
    bootstrap: str
    avvik: Avvikskriver
    spor: Spor
    nytt_register: Callable[[], Register]
    """An empty register with the tables that this process needs."""
    instans: str = field(default_factory=_ny_instans)
