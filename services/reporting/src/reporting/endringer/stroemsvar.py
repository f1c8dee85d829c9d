"""The response that carries a stream of events."""

import asyncio
from collections.abc import AsyncIterator, Callable

from fastapi.sse import EventSourceResponse
from nir.web.protokoll.avbrudd import bryt_forbindelsen
from starlette.types import Message, Receive, Scope, Send

# These headers make proxies pass each event on at once, and stop compression: a compressor takes 1 MB per
# stream.
_HODER = {"X-Accel-Buffering": "no", "Cache-Control": "no-store, no-transform", "Vary": "Accept"}


class Stroemsvar(EventSourceResponse):
    """Sends the events until they end, or the reader is gone or too slow. Then calls `lukk`.

    A reader that takes nothing for `treg_sekunder` is disconnected.
    """

    def __init__(
        self, hendelser: AsyncIterator[bytes], lukk: Callable[[], None], treg_sekunder: float
    ) -> None:
        super().__init__(hendelser, headers=_HODER)
        self._lukk = lukk
        self._treg_sekunder = treg_sekunder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response."""

        async def i_tide(melding: Message) -> None:
            async with asyncio.timeout(self._treg_sekunder):
                await send(melding)

        try:
            await super().__call__(scope, receive, i_tide)
        except TimeoutError:
            await bryt_forbindelsen(scope, receive)
        finally:
            self._lukk()
