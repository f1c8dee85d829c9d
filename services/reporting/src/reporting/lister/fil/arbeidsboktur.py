"""Taking turns to make a workbook, which takes long and keeps all its rows in memory."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, Request
from nir.web import ProblemFeil

from reporting.rammer import problemer


class Arbeidsboktur:
    """Allows one national workbook and one of a kommune at a time. Requests wait at most `frist` seconds.

    A request that waits keeps no rows in memory. Workbooks are made in the same threads as CSVs are sorted
    and statistics are counted in, beside the loop that answers lists: many at once would slow all of them
    down.
    """

    def __init__(self, frist: float = 30) -> None:
        self._frist = frist
        self._laas = {landet: asyncio.Lock() for landet in (True, False)}

    @asynccontextmanager
    async def tur(self, *, landet: bool) -> AsyncIterator[None]:
        """Have the turn for as long as the block runs.

        Raises:
            ProblemFeil: 503 the turn did not come in time.
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


def turen(request: Request) -> Arbeidsboktur:
    """A dependency that gives the turns of the running service."""
    turer: Arbeidsboktur = request.app.state.arbeidsboktur
    return turer


DenneTuren = Annotated[Arbeidsboktur, Depends(turen)]
