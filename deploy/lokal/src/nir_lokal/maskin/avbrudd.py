"""Handles Ctrl-C, SIGTERM and a closed terminal. The first signal stops the system, the second kills it."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALER = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Avbrutt(BaseException):
    """Raised in the main thread by the first signal."""


class Avbrudd:
    """The handling of signals while the block of `avbrytbar` runs."""

    def __init__(self, drep: Callable[[], None]) -> None:
        self._drep = drep
        self._stopper = False

    def stopper(self) -> None:
        """Record that stopping has begun. The next signal calls `drep` and ends this process."""
        self._stopper = True

    def vent(self) -> None:
        """Wait for a signal.

        Raises:
            Avbrutt: a signal came.
        """
        while True:
            signal.pause()

    def _paa_signal(self, _nummer: int, _ramme: FrameType | None) -> None:
        if self._stopper:
            self._drep()
            os._exit(130)
        self._stopper = True
        raise Avbrutt


@contextmanager
def avbrytbar(drep: Callable[[], None]) -> Iterator[Avbrudd]:
    """Handle the signals while the block runs, in the main thread. `drep` kills the whole system at once."""
    avbrudd = Avbrudd(drep)
    foer = {nummer: signal.signal(nummer, avbrudd._paa_signal) for nummer in _SIGNALER}
    try:
        yield avbrudd
    finally:
        for nummer, behandler in foer.items():
            signal.signal(nummer, behandler)
