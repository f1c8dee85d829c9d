"""Every request gets an id, a metric and a log line without personal data. An unexpected error is a 500."""

import time
import traceback
from contextlib import AbstractContextManager
from uuid import uuid4

import structlog
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nir.logg import loggbar_id
from nir.sporing.spenn import TRACEPARENT, Navngi, rotspenn, spenn
from nir.web.problem import problemer
from nir.web.problem.problemtype import ProblemFeil
from nir.web.ramme import sikkerhetsheadere, utfasing
from nir.web.ramme.maaling import maal

_logg = structlog.get_logger("nir.web")
_STILLE = frozenset({"/health/live", "/health/ready", "/metrics"})
_METODER = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Sporing:
    """The outermost ASGI middleware."""

    def __init__(self, app: ASGIApp, *, tjeneste: str) -> None:
        self._app = app
        self._tjeneste = tjeneste

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and count and log its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        forespoersel = _Forespoersel(scope, send)
        with (
            structlog.contextvars.bound_contextvars(request_id=forespoersel.id),
            forespoersel.spenn() as navngi,
        ):
            try:
                await self._app(scope, receive, forespoersel.send)
            except Exception as feil:
                await forespoersel.intern_feil(feil, receive)
            forespoersel.ferdig(self._tjeneste, navngi)


class _Forespoersel:
    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope = scope
        self._send = send
        self._fra = time.perf_counter()
        self._status = 0
        self.id = _forespoersels_id(scope)

    async def send(self, melding: Message) -> None:
        if melding["type"] == "http.response.start":
            self._status = melding["status"]
            MutableHeaders(scope=melding)["X-Request-ID"] = self.id
            sikkerhetsheadere.legg_til(melding, self._scope["path"])
            utfasing.legg_til(melding, self._scope)
        await self._send(melding)

    async def intern_feil(self, feil: Exception, receive: Receive) -> None:
        # The message of an exception may quote personal data from the request, so it is not logged. The type
        # and the frames are.
        ramme = "".join(traceback.format_tb(feil.__traceback__))
        _logg.error("internal error", feil=type(feil).__qualname__, rute=_rute(self._scope), ramme=ramme)
        if self._status:
            raise feil  # The answer has begun. The server cuts it off, so that it does not look complete.
        await ProblemFeil(problemer.INTERN_FEIL).svar()(self._scope, receive, self.send)

    def spenn(self) -> AbstractContextManager[Navngi]:
        """The span of the request; /health and /metrics have none."""
        if self._scope["path"] in _STILLE:
            return spenn("", {})
        return rotspenn("HTTP", _plass_i_spor(self._scope))

    def ferdig(self, tjeneste: str, navngi: Navngi) -> None:
        brukt = time.perf_counter() - self._fra
        metode = self._scope["method"] if self._scope["method"] in _METODER else "annen"
        rute = _rute(self._scope)
        maal(tjeneste, metode, rute, self._status, brukt)
        navngi(f"{metode} {rute}", **{"http.route": rute, "http.response.status_code": str(self._status)})
        if rute not in _STILLE:
            _logg.info("answered", metode=metode, rute=rute, status=self._status, ms=round(brukt * 1000, 1))


def _forespoersels_id(scope: Scope) -> str:
    gitt: bytes = next((v for k, v in scope["headers"] if k == b"x-request-id"), b"")
    return loggbar_id(gitt.decode("latin-1")) or uuid4().hex


def _plass_i_spor(scope: Scope) -> dict[str, str]:
    """The caller's place in a trace, if its trace id cannot hold a person's number."""
    gitt: bytes = next((v for k, v in scope["headers"] if k == TRACEPARENT.encode()), b"")
    plass = gitt.decode("latin-1")
    return {TRACEPARENT: plass} if loggbar_id(plass[3:35]) else {}


def _rute(scope: Scope) -> str:
    return str(getattr(scope.get("route"), "path", "ukjent"))
