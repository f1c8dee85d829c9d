"""One part of the system: a process, and a check that it is ready."""

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from nir_lokal.maskin.prosess import Prosess


@dataclass(slots=True)
class Komponent:
    """A part. `adresse`: the URL, or host and port, at which clients reach the part."""

    prosess: Prosess
    adresse: str
    klar: Callable[[], bool]
    oensket: bool = True
    """Whether the part should run. If it should, `Vokter` starts it again when it dies."""
    doedsfall: int = 0
    """How many times in a row the part has died without being asked to stop."""

    @property
    def navn(self) -> str:
        """The name of the part's process."""
        return self.prosess.navn


def svarer(adresse: str) -> bool:
    """Whether a GET of the address is answered 200."""
    try:
        return httpx.get(adresse, timeout=3).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False
