"""Limits the number of parameters of a query, because each unknown one gives an error."""

from starlette.types import ASGIApp, Receive, Scope, Send

from nir.web.problem.problemer import FOR_MANGE_VERDIER
from nir.web.problem.problemtype import ProblemFeil

FLEST = 200
"""The most parameters in a query. A list in reporting has about 20 filters, and a filter about 20 codes."""


class Parametergrense:
    """ASGI middleware: 422 if a query has more than `FLEST` parameters."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] == "http" and scope["query_string"].count(b"&") >= FLEST:
            await ProblemFeil(FOR_MANGE_VERDIER).svar()(scope, receive, send)
            return
        await self._app(scope, receive, send)
