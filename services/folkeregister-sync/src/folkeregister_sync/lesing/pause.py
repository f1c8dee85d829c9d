"""The pause before the next turn."""

import asyncio
import contextlib

from folkeregister_sync.plass.laas import Laas

_HVILE = 5.0
"""Seconds to wait after a stop before the next attempt, since the cause of a stop may go away by itself."""
_MINST = 1.0
"""The shortest wait in seconds after a stop, so that not every newcomer in the log causes an attempt."""


class Pause:
    """Waits between turns: for `poll` seconds, or until `nytt` is set because there is something to do."""

    def __init__(self, nytt: asyncio.Event, laas: Laas, poll: float) -> None:
        self._nytt = nytt
        self._laas = laas
        self._poll = poll

    def begynn(self) -> None:
        """Record that a turn begins. If `nytt` is set from now on, the pause after the turn is skipped."""
        self._nytt.clear()

    async def etter_tur(self, minst: float, *, har_mer: bool) -> None:
        """Wait until the next turn.

        `minst`: seconds in which the circuit breaker allows no call. `har_mer`: a reconciliation is under
        way, so the next turn begins at once.
        """
        if minst > 0:
            await asyncio.sleep(minst)
        elif not har_mer:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._poll):
                    await self._nytt.wait()

    async def etter_stans(self) -> None:
        """Wait some seconds after a stop. A command, a newcomer or the loss of the lock ends the wait."""
        hendelser = {asyncio.ensure_future(self._laas.tapt()), asyncio.ensure_future(self._nytt.wait())}
        try:
            await asyncio.wait(hendelser, timeout=_HVILE, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for hendelse in hendelser:
                hendelse.cancel()
        await asyncio.sleep(min(self._poll, _MINST))
