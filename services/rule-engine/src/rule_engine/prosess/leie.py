"""The lease: an instance that has been away too long may no longer write.

A process that was frozen or paged out past its session has lost its partitions without knowing. It must not
write over its successor when it goes on. So a task stamps a clock several times a second, and whoever is
about to apply or to send looks at the stamp first.
"""

import asyncio
import time
from collections.abc import Callable
from typing import NoReturn

from rule_engine.prosess.slutt import avslutt

_KLOKKE = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""Goes on also while the machine sleeps, where the system has such a clock."""
_STEMPLER_PER_SEKUND = 5


class Leie:
    """Valid for `sekunder` after each stamp.

    Args:
        sekunder: half the session timeout.
        utloept: what to do when it has run out; never returns.
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
        """Go on only if the lease is valid."""
        borte = self._klokke() - self._stempel
        if borte > self._sekunder:
            self._utloept(f"away for {borte:.1f} s: the lease of {self._sekunder:.1f} s has run out")

    def stemple(self) -> None:
        """Renew; not one that has run out: the first to wake after a freeze may be this very task."""
        self.krev()
        self._stempel = self._klokke()

    async def hold(self) -> None:
        """Renew it for ever."""
        while True:
            self.stemple()
            await asyncio.sleep(1 / _STEMPLER_PER_SEKUND)
