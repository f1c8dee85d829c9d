"""The response that carries a stream of events."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

from fastapi.sse import EventSourceResponse
from starlette.types import Message, Receive, Scope, Send

TREG_SEKUNDER = 30.0
"""A reader that takes nothing for this long is disconnected."""
# Proxies pass each event on at once, and do not compress: a compressor takes 1 MB for each stream.
_HODER = {"X-Accel-Buffering": "no", "Cache-Control": "no-store, no-transform", "Vary": "Accept"}


class Stroemsvar(EventSourceResponse):
    """Sends the events until they end, or the reader is gone or too slow. Then calls `lukk`."""

    def __init__(self, hendelser: AsyncIterator[bytes], lukk: Callable[[], None]) -> None:
        super().__init__(hendelser, headers=_HODER)
        self._lukk = lukk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response."""

        async def i_tide(melding: Message) -> None:
            async with asyncio.timeout(TREG_SEKUNDER):
                await send(melding)

        try:
            with suppress(TimeoutError):
                await super().__call__(scope, receive, i_tide)
        finally:
            self._lukk()
