"""Middleware in front of every call. It carries out the ordered faults and checks the bearer token."""

import asyncio

import jwt
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from folkeregister_sync.simulator.avslag import BRANNMUR, avslag
from folkeregister_sync.simulator.feilkoe import Feil, Feilkoe
from folkeregister_sync.simulator.forbindelse import bryt
from folkeregister_sync.simulator.oppsett import ROT
from folkeregister_sync.simulator.ruter.innhold import aksepterer
from folkeregister_sync.simulator.utsteder import Utsteder


class Grensevakt:
    """The simulator's outermost ASGI middleware."""

    def __init__(self, app: ASGIApp, *, feilkoe: Feilkoe, utsteder: Utsteder) -> None:
        self._app = app
        self._feilkoe = feilkoe
        self._utsteder = utsteder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Carry out a fault, refuse the call, or pass the call on to the app."""
        if scope["type"] != "http" or scope["path"].startswith("/admin"):
            await self._app(scope, receive, send)
            return
        feil = self._feilkoe.neste(scope["path"])
        if feil is not None and not await self._gaar_videre(feil, scope, receive, send):
            return
        nei = self._avslag(Request(scope)) if scope["path"].startswith(ROT) else None
        await (nei or self._app)(scope, receive, send)

    async def _gaar_videre(self, feil: Feil, scope: Scope, receive: Receive, send: Send) -> bool:
        if feil.feil == "treg":
            await asyncio.sleep(feil.sekunder)
            return True
        if feil.feil == "brudd":
            bryt(scope)
        elif feil.feil == "avkuttet":
            await send({"type": "http.response.start", "status": 200, "headers": _LANG})
            await send({"type": "http.response.body", "body": b'[{"sekvensnummer": ', "more_body": True})
            await asyncio.sleep(0)
            bryt(scope, skyll=True)
        else:
            await _svar(feil)(scope, receive, send)
        return False

    def _avslag(self, request: Request) -> Response | None:
        if nei := self._adgang(request):
            return nei
        if request.url.path in _OGSAA_XML or aksepterer(request, "application/json"):
            return None
        return avslag(406, "FREG-006", "Ugyldig Accept: her finnes bare JSON")

    def _adgang(self, request: Request) -> Response | None:
        slag, _, token = request.headers.get("authorization", "").partition(" ")
        try:
            if slag == "Bearer" and self._utsteder.har_tilgang(token):
                return None
        except jwt.InvalidTokenError:
            return avslag(401, "FREG-003", "Ugyldig eller utløpt token")
        if slag != "Bearer":
            return avslag(401, "FREG-003", "Mangler token")
        return avslag(403, "FREG-004", "Tokenet gir ikke tilgang til tjenesten")


_OGSAA_XML = {f"{ROT}/hendelser/feed", f"{ROT}/hendelser/siste/sekvensnummer"}
"""Paths whose answers are documented as XML too. For other documents no XML form is published."""
_LANG = [(b"content-type", b"application/json"), (b"content-length", b"100000")]


def _svar(feil: Feil) -> Response:
    headers = {} if feil.retry_after_ms is None else {"Retry-After": str(feil.retry_after_ms)}
    if feil.feil == "html":
        return HTMLResponse(BRANNMUR, feil.status or 200, headers)
    if feil.feil == "ugyldigJson":
        return Response(b'[{"sekvensnummer": 1, "hendelse": {', 200, headers, "application/json")
    return avslag(feil.status or 500, "FREG-001", "Feil på bestilling", headers)
