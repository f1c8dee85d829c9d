"""The lease: an instance that has stood still too long may not write.

A process that was frozen or paged out for longer than its session has lost its partitions without knowing.
When such a process goes on, it must not write over its successor. So a task stores the time (the stamp)
several times a second, and the code that applies or sends records first checks that the stamp is young
enough.
"""

import asyncio
import time
from collections.abc import Callable
from typing import NoReturn

from rule_engine.prosess.slutt import avslutt

_KLOKKE = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""A clock that runs while the machine sleeps, if the system has one."""
_STEMPLER_PER_SEKUND = 5


class Leie:
    """A lease that is valid for `sekunder` after each stamp.

    Args:
        sekunder: half the session timeout.
        utloept: called when the lease has run out; never returns.
        klokke: monotonic, in seconds.
    """

    def __init__(
        self,
        sekunder: float,
        *,
        utloept: Callable[[str], NoReturn] = avslutt,
        klokke: Callable[[], float] = lambda: time.clock_gettime(_KLOKKE),
    ) -> None:
        self._sekunder = sekunder
        self._utloept = utloept
        self._klokke = klokke
        self._stempel = klokke()

    def krev(self) -> None:
        """Check that the lease is valid. If it has run out, `utloept` is called."""
        borte = self._klokke() - self._stempel
        if borte > self._sekunder:
            self._utloept(f"away for {borte:.1f} s: the lease of {self._sekunder:.1f} s has run out")

    def stemple(self) -> None:
        """Renew the lease, unless it has run out: this task may be the first to wake after a freeze."""
        self.krev()
        self._stempel = self._klokke()

    async def hold(self) -> None:
        """Renew the lease for ever."""
        while True:
            self.stemple()
            await asyncio.sleep(1 / _STEMPLER_PER_SEKUND)
