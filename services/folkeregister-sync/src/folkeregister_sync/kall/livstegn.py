"""When the other side last answered with something that could be used."""

import time
from collections.abc import Callable


class Livstegn:
    """Seconds by `klokke`, and the time of day for the metrics."""

    def __init__(
        self, klokke: Callable[[], float] = time.monotonic, naa: Callable[[], float] = time.time
    ) -> None:
        self._klokke = klokke
        self._naa = naa
        self._sist: float | None = None
        self.tidspunkt: float | None = None
        """Unix time in seconds; None before the first answer."""

    def noter(self) -> None:
        """An answer has come."""
        self._sist, self.tidspunkt = self._klokke(), self._naa()

    @property
    def siden(self) -> float | None:
        """Seconds since the last answer; None: there was none."""
        return None if self._sist is None else self._klokke() - self._sist
