"""The pause before the next turn."""

import asyncio
import contextlib

from folkeregister_sync.plass.laas import Laas

_HVILE = 5.0
"""Seconds of waiting after a stop. Some stops pass, and then the reading goes on soon."""
_MINST = 1.0
"""The least number of seconds, so that not every newcomer in the log causes a call."""


class Pause:
    """`nytt` is set when there is something to do before the next request to the feed.

    `poll` is in seconds.
    """

    def __init__(self, nytt: asyncio.Event, laas: Laas, poll: float) -> None:
        self._nytt = nytt
        self._laas = laas
        self._poll = poll

    def begynn(self) -> None:
        """Record that a turn begins. Anything new from now on ends the pause after it."""
        self._nytt.clear()

    async def etter_tur(self, minst: float, *, har_mer: bool) -> None:
        """Wait until the next request to the feed. `minst`: seconds in which no call is allowed."""
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
