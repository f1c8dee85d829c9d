"""One running part of the system: a process, and how to know that it is ready."""

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from nir_lokal.prosess import Prosess


@dataclass(slots=True)
class Komponent:
    """A part. `adresse` is what a user may open or connect to."""

    prosess: Prosess
    adresse: str
    klar: Callable[[], bool]
    oensket: bool = True
    """Whether it should run: the watcher starts it again when it does not."""

    @property
    def navn(self) -> str:
        """Its process' name."""
        return self.prosess.navn


def svarer_klar(adresse: str) -> bool:
    """Whether a service says that it is ready (GET /health/ready)."""
    try:
        return httpx.get(f"{adresse}/health/ready", timeout=3).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False
