"""Facts as a stream, one line each in and one line each out (kontrakt §3.2, §5.3)."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial

from fastapi import APIRouter, Request
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
from registration.openapi.eksempler import eksempel
from registration.postkasse import Postkasse
from registration.ruter.avhengigheter import Innleser, Postkassen

STI = "/v1/innlesing"
NDJSON = "application/x-ndjson"
_STILLHET_SEKUNDER = 60
_SVAR = {"schema": {"type": "string", "format": "binary"}}
_LINJER = _SVAR | {"example": eksempel("innlesing")}
ruter = APIRouter(tags=["kilderegistre"])


class _Stroem(Response):
    """Sends while the request is still being read; Starlette's own would read the request to see it end."""

    media_type = NDJSON

    def __init__(self, request: Request, bruker: Bruker, postkasse: Postkasse) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._request, self._bruker, self._postkasse = request, bruker, postkasse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Both directions at once, until the last line is answered."""
        rull = Svarbuffer()
        async with asyncio.TaskGroup() as gruppe:
            gruppe.create_task(self._ta_inn(rull))
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            async for bit in rull.les():
                await send({"type": "http.response.body", "body": bit, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _ta_inn(self, rull: Svarbuffer) -> None:
        try:
            vindu = Vindu(
                partial(lever_linje, self._postkasse),
                lambda uleselig: avvist(uleselig.hendelse_id, uleselig.problem),
                lambda nummer, svar: rull.skriv(nummerert(nummer, svar)),
            )
            await vindu.kjoer(self._fakta())
        finally:
            rull.ferdig()

    async def _fakta(self) -> AsyncIterator[tuple[int, Hendelse | Uleselig]]:
        tolk = tolker(self._bruker)
        nummer = 0
        try:
            async for linje in linjer(self._request.stream(), frist=_STILLHET_SEKUNDER):
                nummer += 1
                if linje.strip():
                    yield nummer, self._om_den_tas_imot(tolk(linje))
        except (ClientDisconnect, TimeoutError):
            return  # What came is decided all the same; sent again, it is answered again.

    def _om_den_tas_imot(self, tolket: Hendelse | Uleselig) -> Hendelse | Uleselig:
        """On the way down nothing more is taken in, but every line is answered."""
        if not slutter(self._request.app):
            return tolket
        return Uleselig(tolket.hendelse_id, ProblemFeil(problemer.TJENESTEN_SLUTTER))


@ruter.post(
    STI,
    operation_id="les_inn",
    summary="Fakta som en strøm av linjer",
    response_class=Response,
    responses={200: {"description": "Et svar per linje, i samme rekkefølge", "content": {NDJSON: _SVAR}}},
    openapi_extra={"requestBody": {"required": True, "content": {NDJSON: _LINJER}}},
)
async def innlesing(request: Request, bruker: Innleser, postkasse: Postkassen) -> Response:
    """Newline-delimited envelopes, any number; each may be sent again without being registered twice."""
    return _Stroem(request, bruker, postkasse)
