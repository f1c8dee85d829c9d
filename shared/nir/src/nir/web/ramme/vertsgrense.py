"""Refuses each request whose `Host` is no name of the service. So no sender can choose its `Host` freely."""

from collections.abc import Collection

from starlette.types import ASGIApp, Receive, Scope, Send

from nir.web.problem.problemer import VERT_UKJENT
from nir.web.problem.problemtype import ProblemFeil

_DRIFT = ("/health/", "/metrics")
"""The orchestrator and Prometheus ask for these by IP address."""


class Vertsgrense:
    """ASGI middleware: 421 if `Host` is none of `verter` (names without a port)."""

    def __init__(self, app: ASGIApp, *, verter: Collection[str]) -> None:
        self._app = app
        self._verter = frozenset(vert.lower().encode() for vert in verter)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] == "http" and not (scope["path"].startswith(_DRIFT) or self._kjent(scope)):
            await ProblemFeil(VERT_UKJENT).svar()(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _kjent(self, scope: Scope) -> bool:
        nevnt = [verdi for navn, verdi in scope["headers"] if navn == b"host"]
        return len(nevnt) == 1 and _uten_port(nevnt[0].lower()) in self._verter


def _uten_port(vert: bytes) -> bytes:
    navn, skille, port = vert.rpartition(b":")
    return navn if skille and port.isdigit() else vert
