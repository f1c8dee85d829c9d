"""Errors become pages. A request without a session leads to the login, and then to the page it asked for."""

import traceback
from typing import cast
from urllib.parse import urlencode

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from redis import RedisError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from saksbehandler.api.feil import ApiFeil
from saksbehandler.innlogging.aapen import aapen_leser
from saksbehandler.innlogging.krav import IkkeInnlogget
from saksbehandler.side.feilside import INTERN_FEIL, LAGER_BORTE, SIDE_UKJENT, UGYLDIG_ADRESSE, feilside
from saksbehandler.side.sider import Leser

_logg = structlog.get_logger("saksbehandler.feil")
_UKJENT = 404


def sett_opp_feil(app: FastAPI) -> None:
    """Install the handlers."""
    app.add_exception_handler(IkkeInnlogget, _logg_inn)
    app.add_exception_handler(ApiFeil, _apifeil)
    app.add_exception_handler(RedisError, _lager_borte)
    app.add_exception_handler(RequestValidationError, _ugyldig)
    app.add_exception_handler(HTTPException, _http)
    # The shared web frame answers 422 to a ValidationError. In this service only our own models raise one,
    # and that is a bug.
    app.exception_handlers.pop(ValidationError)


class Feilfanger:
    """The innermost ASGI middleware: an unexpected error is logged without its message and answered with a
    page.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on. After the answer has begun, an error ends the connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begynt = False

        async def sendt(melding: Message) -> None:
            nonlocal begynt
            begynt = True
            await send(melding)

        try:
            await self._app(scope, receive, sendt)
        except Exception as feil:
            if begynt:
                raise
            # The message of an exception may quote personal data: only the frames are logged.
            ramme = "".join(traceback.format_tb(feil.__traceback__))
            _logg.error("internal error", feil=type(feil).__qualname__, ramme=ramme)
            request = Request(scope, receive)
            await (await _side(request, INTERN_FEIL))(scope, receive, send)


async def _logg_inn(request: Request, feil: Exception) -> Response:
    adresse = f"/logg-inn?{urlencode({'tilbake': cast(IkkeInnlogget, feil).tilbake})}"
    if "HX-Request" in request.headers:
        return Response(status_code=204, headers={"HX-Redirect": adresse})
    return RedirectResponse(adresse, 303)


async def _apifeil(request: Request, feil: Exception) -> Response:
    api = cast(ApiFeil, feil)
    if api.slag == "utlogget":
        spoersmaal = f"?{request.url.query}" if request.url.query else ""
        return await _logg_inn(request, IkkeInnlogget(request.url.path + spoersmaal))
    return await _side(request, api)


async def _lager_borte(request: Request, _: Exception) -> Response:
    return feilside(request.app.state.sider, request, Leser("nb"), LAGER_BORTE)


async def _ugyldig(request: Request, _: Exception) -> Response:
    return await _side(request, UGYLDIG_ADRESSE)


async def _http(request: Request, feil: Exception) -> Response:
    status = cast(HTTPException, feil).status_code
    return await _side(request, SIDE_UKJENT if status == _UKJENT else ApiFeil(f"SAK-HTTP-{status}", status))


async def _side(request: Request, feil: ApiFeil) -> Response:
    """The page of an error, in the language of the session if there is one."""
    return feilside(request.app.state.sider, request, await aapen_leser(request), feil)
