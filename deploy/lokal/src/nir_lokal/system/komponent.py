"""One running part of the system: a process, and how to know that it is ready."""

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from nir_lokal.maskin.prosess import Prosess


@dataclass(slots=True)
class Komponent:
    """A part. `adresse` is what a user may open or connect to."""

    prosess: Prosess
    adresse: str
    klar: Callable[[], bool]
    oensket: bool = True
    """Whether it should run: the watcher starts it again when it does not."""
    doedsfall: int = 0
    """How often in a row it has died by itself."""

    @property
    def navn(self) -> str:
        """Its process' name."""
        return self.prosess.navn


def svarer(adresse: str) -> bool:
    """Whether the address answers 200."""
    try:
        return httpx.get(adresse, timeout=3).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False
