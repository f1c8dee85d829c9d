"""The system that `nir-lokal run` has started, seen from another process."""

from dataclasses import dataclass

from nir_lokal.innstillinger import Innstillinger
from nir_lokal.system.utviklertoken import utviklertoken


@dataclass(frozen=True, slots=True)
class KjoerendeSystem:
    """The addresses of the running system, and tokens for it."""

    innstillinger: Innstillinger

    @property
    def registration(self) -> str:
        """The address of registration."""
        return f"http://127.0.0.1:{self.innstillinger.registration_port}"

    @property
    def simulator(self) -> str:
        """The address of the simulated Folkeregister."""
        return f"http://127.0.0.1:{self.innstillinger.simulator_port}"

    def token(self, *roller: str, kommune: str | None = None) -> str:
        """A token with these roles."""
        utsteder = f"http://127.0.0.1:{self.innstillinger.utsteder_port}"
        return utviklertoken(self.innstillinger.home, utsteder, *roller, kommune=kommune)
