"""Records each failed look-up of a person in nir.innsyn, and counts it for the limits (kontrakt §5.14)."""

from fastapi import FastAPI
from pydantic import BaseModel
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nir.grense.kallgrense import Kallgrense
from nir.grense.oppslag import oppslatt
from nir.innsyn.formaal import HODE, les_formaal
from nir.innsyn.nytt import nytt_oppslag
from nir.innsyn.skriver import Innsynsskriver
from nir.token import Bruker
from nir.web import ProblemFeil

_UKJENT = 404


class _IntetUtvalg(BaseModel):
    """The selection of a failed look-up: none, since it asks for one person by the DUF-nummer."""


class Mislykkede:
    """Writes failed look-ups for all routes of a service."""

    def __init__(self, grense: Kallgrense, skriver: Innsynsskriver) -> None:
        self._grense = grense
        self._skriver = skriver

    async def krev_rom(self, bruker: Bruker) -> None:
        """Check that the caller may look up one more person.

        Raises:
            ProblemFeil: 429 the caller has looked up too many persons in vain.
        """
        await self._grense.krev_rom(bruker.klient)

    async def noter(self, forespoersel: HTTPConnection, bruker: Bruker, duf: str) -> None:
        """Record that the caller looked up this person in vain.

        Raises:
            ProblemFeil: 503 as `Innsynsskriver.skriv`; 429 the limit is reached,
                but the look-up is recorded all the same.
        """
        rute = getattr(forespoersel.scope.get("route"), "path", "")
        oppslag = nytt_oppslag(
            bruker, "mislykket", "json", _IntetUtvalg(), 0, _formaal(forespoersel), rute=rute
        )
        await self._skriver.skriv(oppslag, [int(duf)])
        await self._grense.noter_mislykket(bruker.klient, duf)


def sett_opp_mislykkede(app: FastAPI, mislykkede: Mislykkede) -> None:
    """Record each 404 about a person before that answer is sent. The innermost middleware does this."""
    app.state.mislykkede = mislykkede
    app.user_middleware.append(Middleware(_Vakt, mislykkede=mislykkede))


class _Vakt:
    """ASGI middleware. If `noter` raises a problem, this problem is the answer in place of the 404."""

    def __init__(self, app: ASGIApp, mislykkede: Mislykkede) -> None:
        self._app = app
        self._mislykkede = mislykkede

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and look at the status of its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        erstattet = False

        async def se(melding: Message) -> None:
            nonlocal erstattet
            if melding["type"] == "http.response.start" and melding["status"] == _UKJENT:
                problem = await self._noter(HTTPConnection(scope))
                if problem is not None:
                    erstattet = True
                    await problem.svar()(scope, receive, send)
            if not erstattet:
                await send(melding)

        await self._app(scope, receive, se)

    async def _noter(self, forespoersel: HTTPConnection) -> ProblemFeil | None:
        bruker, duf = getattr(forespoersel.state, "bruker", None), oppslatt(forespoersel)
        if not isinstance(bruker, Bruker) or duf is None:
            return None
        try:
            await self._mislykkede.noter(forespoersel, bruker, duf)
        except ProblemFeil as problem:
            return problem
        return None


def _formaal(forespoersel: HTTPConnection) -> str | None:
    try:
        return les_formaal(forespoersel.headers.get(HODE))
    except ProblemFeil:
        return None
