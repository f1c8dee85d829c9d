"""When an answer may leave: by itself at once, in a crowd together with the others.

A delivery costs the engine, the broker and the reader about as much as a decision. Where many ask, those that
wait some milliseconds longer for company are all answered sooner.
"""

from math import inf

TETT = 0.003
"""Seconds. Answers that come so close belong together."""
KORTEST, LENGST = 0.01, 0.05
"""Seconds from one delivery of several to the next."""
_PER_SVAR = 0.002
"""Seconds of pause for each answer of the last delivery: above 500 a second it grows to the longest, below it
shrinks to the shortest."""


class Ventetid:
    """Times are the loop's, in seconds."""

    def __init__(self) -> None:
        self._svarte = self._levert = -inf
        self._svar = 0
        self._pause = KORTEST

    def svar(self, naa: float) -> float:
        """An answer is ready now: when it may leave, at the latest."""
        # A busy process decides in bursts: where the pause is long, so are the gaps that mean nothing.
        tett = naa - self._svarte < max(TETT, self._pause / 3)
        self._svarte = naa
        self._svar += 1
        return self._levert + self._pause if tett else naa

    def levert(self, naa: float) -> None:
        """All that was ready leaves now."""
        self._levert = naa
        self._pause = min(max(KORTEST, self._svar * _PER_SVAR), LENGST)
        self._svar = 0
