"""Requests take turns to make workbooks: each workbook takes long, and keeps its packed rows in memory."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, Request
from nir.web import ProblemFeil

from reporting.rammer import problemer


class Arbeidsboktur:
    """Lets the service make one national workbook and one workbook of a kommune at the same time, not more.

    Other requests wait at most `frist` seconds, and keep no rows in memory while they wait. The threads that
    make workbooks also sort CSVs and count statistics, and they share the processor with the event loop that
    answers lists. Several workbooks at the same time would slow all of this down.
    """

    def __init__(self, frist: float = 30) -> None:
        self._frist = frist
        self._laas = {landet: asyncio.Lock() for landet in (True, False)}

    @asynccontextmanager
    async def tur(self, *, landet: bool) -> AsyncIterator[None]:
        """Wait for the turn to make a workbook, national or of a kommune, and hold it while the block runs.

        Raises:
            ProblemFeil: 503 the turn did not come within `frist` seconds.
        """
        laas = self._laas[landet]
        try:
            async with asyncio.timeout(self._frist):
                await laas.acquire()
        except TimeoutError:
            hoder = {"Retry-After": str(round(self._frist) or 1)}
            raise ProblemFeil(problemer.ARBEIDSBOK_KOE, headers=hoder) from None
        try:
            yield
        finally:
            laas.release()


async def turen(request: Request) -> Arbeidsboktur:
    """A dependency that gives the turns of the running service."""
    turer: Arbeidsboktur = request.app.state.arbeidsboktur
    return turer


DenneTuren = Annotated[Arbeidsboktur, Depends(turen)]
