"""The time of the other system's last usable answer."""

import time
from collections.abc import Callable


class Livstegn:
    """Keeps the time of the last answer: by `klokke` (seconds) for `siden`, and by `naa` for the metrics."""

    def __init__(
        self, klokke: Callable[[], float] = time.monotonic, naa: Callable[[], float] = time.time
    ) -> None:
        self._klokke = klokke
        self._naa = naa
        self._sist: float | None = None
        self.tidspunkt: float | None = None
        """The Unix time of the last answer, in seconds; None before the first answer."""

    def noter(self) -> None:
        """Record an answer."""
        self._sist, self.tidspunkt = self._klokke(), self._naa()

    @property
    def siden(self) -> float | None:
        """The seconds since the last answer; None before the first answer."""
        return None if self._sist is None else self._klokke() - self._sist
