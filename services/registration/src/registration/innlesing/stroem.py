"""The answer to a stream of facts: it is sent while the request is still being read."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial

from fastapi import Request
from nir.token import Bruker
from nir.web import ProblemFeil, slutter
from regelverk.fakta.hendelse import Hendelse
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from registration import problemer
from registration.innlesing.levering import lever_linje
from registration.innlesing.linjer import linjer
from registration.innlesing.svarbuffer import Svarbuffer
from registration.innlesing.svarlinje import avvist, nummerert
from registration.innlesing.tolking import Uleselig, tolker
from registration.innlesing.vindu import Vindu
from registration.postkasse import Postkasse

NDJSON = "application/x-ndjson"
_STILLHET_SEKUNDER = 60


class Stroem(Response):
    """Answers each input line with a line. Starlette's own response would first read the whole request."""

    media_type = NDJSON

    def __init__(self, request: Request, bruker: Bruker, postkasse: Postkasse) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._request, self._bruker, self._postkasse = request, bruker, postkasse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read and answer at the same time, until the last line is answered."""
        svar = Svarbuffer()
        async with asyncio.TaskGroup() as gruppe:
            gruppe.create_task(self._ta_inn(svar))
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            async for bit in svar.les():
                await send({"type": "http.response.body", "body": bit, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _ta_inn(self, svar: Svarbuffer) -> None:
        try:
            vindu = Vindu(
                partial(lever_linje, self._postkasse),
                lambda uleselig: avvist(uleselig.hendelse_id, uleselig.problem),
                lambda nummer, linje: svar.skriv(nummerert(nummer, linje)),
            )
            await vindu.kjoer(self._fakta())
        finally:
            svar.ferdig()

    async def _fakta(self) -> AsyncIterator[tuple[int, Hendelse | Uleselig]]:
        tolk = tolker(self._bruker)
        nummer = 0
        try:
            async for linje in linjer(self._request.stream(), frist=_STILLHET_SEKUNDER):
                nummer += 1
                if linje.strip():
                    yield nummer, self._om_den_tas_imot(tolk(linje))
        except (ClientDisconnect, TimeoutError):
            return  # The received lines are still decided. If sent again, they get their answers.

    def _om_den_tas_imot(self, tolket: Hendelse | Uleselig) -> Hendelse | Uleselig:
        """The line as it was parsed. After SIGTERM, a refusal instead: every line gets an answer."""
        if not slutter(self._request.app):
            return tolket
        return Uleselig(tolket.hendelse_id, ProblemFeil(problemer.TJENESTEN_SLUTTER))
