"""The circuit breaker: after failed calls no call is made for a while, and then one as a trial."""

import time
from collections.abc import Callable
from typing import Literal

Krets = Literal["lukket", "åpen", "halvåpen"]


class Kretsbryter:
    """Closed: calls are made. Open: no calls until the pause is over. Half open: the next call decides.

    `grense`: the number of failures in a row that opens the circuit. A failure is a call that failed in all
    its attempts. `pause`: the first pause; `lengste`: the longest one (both in seconds).
    """

    def __init__(
        self,
        *,
        grense: int = 1,
        pause: float = 2.0,
        lengste: float = 10.0,
        klokke: Callable[[], float] = time.monotonic,
    ) -> None:
        self._grense = grense
        self._pause = pause
        self._lengste = lengste
        self._klokke = klokke
        self._feil = 0
        self._aapen_til = 0.0
        self.grunn: str | None = None
        """The reason why the circuit is not closed."""

    @property
    def tilstand(self) -> Krets:
        """The state of the circuit."""
        if self._feil < self._grense:
            return "lukket"
        return "åpen" if self._klokke() < self._aapen_til else "halvåpen"

    @property
    def igjen(self) -> float:
        """The seconds until a call may be made."""
        return max(0.0, self._aapen_til - self._klokke()) if self._feil >= self._grense else 0.0

    def lyktes(self) -> None:
        """Record that a call was answered."""
        self._feil = 0
        self.grunn = None

    def feilet(self, grunn: str, minst: float | None = None) -> None:
        """Record that a call failed in all its attempts.

        Failure number `grense` in a row begins the first pause. Each further failure doubles the pause, up to
        `lengste`. `minst`: the seconds that the other system asked us to wait; the pause is at least as long.
        """
        self._feil += 1
        self.grunn = grunn
        if self._feil >= self._grense:
            pause = min(self._lengste, self._pause * 2.0 ** min(self._feil - self._grense, 30))
            self._aapen_til = self._klokke() + max(pause, minst or 0.0)
