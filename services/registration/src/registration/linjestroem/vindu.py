"""The window: up to 500 facts of a stream wait for decisions at a time. Answers keep the lines' order."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from regelverk.fakta.hendelse import Hendelse

from registration.linjestroem.uleselig import Uleselig

VINDU = 500
Lever = Callable[[Hendelse], Awaitable[bytes]]


class Vindu:
    """Delivers facts about one person in order, and facts about different persons at the same time.

    Args:
        lever: appends a fact to the log and returns its answer line.
        avvis: makes the answer line for an input line that is no fact.
        ut: takes the number of an input line, and its answer line.
    """

    def __init__(
        self, lever: Lever, avvis: Callable[[Uleselig], bytes], ut: Callable[[int, bytes], None]
    ) -> None:
        self._lever = lever
        self._avvis = avvis
        self._ut = ut
        self._siste: dict[str | None, asyncio.Task[bytes]] = {}
        self._koe: asyncio.Queue[tuple[int, asyncio.Task[bytes] | bytes] | None] = asyncio.Queue(VINDU)

    async def kjoer(self, fakta: AsyncIterator[tuple[int, Hendelse | Uleselig]]) -> None:
        """Deliver `fakta`, each with its line number, until the last one is answered."""
        async with asyncio.TaskGroup() as gruppe:
            gruppe.create_task(self._svar())
            async for nummer, faktum in fakta:
                await self._koe.put((nummer, self._send(faktum, gruppe)))
            # After an error no task empties the queue, so the end mark is put there only if all went well.
            await self._koe.put(None)

    def _send(self, faktum: Hendelse | Uleselig, gruppe: asyncio.TaskGroup) -> asyncio.Task[bytes] | bytes:
        if isinstance(faktum, Uleselig):
            return self._avvis(faktum)
        hvem = faktum.duf_nummer
        oppgave = gruppe.create_task(self._etter(self._siste.get(hvem), faktum))
        self._siste[hvem] = oppgave
        oppgave.add_done_callback(lambda ferdig: self._glem(hvem, ferdig))
        return oppgave

    async def _etter(self, forrige: asyncio.Task[bytes] | None, faktum: Hendelse) -> bytes:
        if forrige is not None:
            await asyncio.wait((forrige,))
        return await self._lever(faktum)

    def _glem(self, hvem: str | None, ferdig: asyncio.Task[bytes]) -> None:
        if self._siste.get(hvem) is ferdig:
            del self._siste[hvem]

    async def _svar(self) -> None:
        while (neste := await self._koe.get()) is not None:
            nummer, svar = neste
            self._ut(nummer, svar if isinstance(svar, bytes) else await svar)
