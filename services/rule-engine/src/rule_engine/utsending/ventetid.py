"""Decides when an answer leaves: a single answer at once, many answers together.

A delivery costs the engine, the broker and the reader about as much as a decision. Under load, all callers
get their answers sooner if each answer waits some milliseconds for others.
"""

from math import inf

TETT = 0.003
"""Seconds. Answers with a shorter gap are sent together."""
KORTEST, LENGST = 0.01, 0.05
"""Seconds between two deliveries under load."""
_PER_SVAR = 0.002
"""Seconds of pause for each answer of the last delivery. Above 500 answers a second the pause grows to the
longest; below 500 it shrinks to the shortest.
"""


class Ventetid:
    """Decides the time of each delivery. Times are the event loop's, in seconds."""

    def __init__(self) -> None:
        self._svarte = self._levert = -inf
        self._svar = 0
        self._pause = KORTEST

    def svar(self, naa: float) -> float:
        """The latest time at which an answer that is ready now leaves."""
        # A busy process decides in bursts. So if answers wait long at present (`_pause`), a longer gap
        # between two answers still counts as load.
        tett = naa - self._svarte < max(TETT, self._pause / 3)
        self._svarte = naa
        self._svar += 1
        return self._levert + self._pause if tett else naa

    def levert(self, naa: float) -> None:
        """Record that all ready answers leave now."""
        self._levert = naa
        self._pause = min(max(KORTEST, self._svar * _PER_SVAR), LENGST)
        self._svar = 0
