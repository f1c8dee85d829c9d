"""The roles that a route requires, as a FastAPI dependency."""

from fastapi import FastAPI, Request
from fastapi.security import HTTPBearer

from nir.grense.kallgrense import Kallgrense
from nir.grense.oppslag import oppslatt
from nir.token import problemer
from nir.token.bruker import Bruker, Rolle
from nir.token.kontroll import Tokenkontroll
from nir.web import ProblemFeil
from nir.web.innhold.parameter import krev_enkeltverdier


def sett_opp_token(app: FastAPI, kontroll: Tokenkontroll, grense: Kallgrense | None = None) -> None:
    """Let `krev` verify the tokens of this app's callers, and hold each caller to the limits of `grense`.

    `kontroll.klar` is a readiness check.
    """
    app.state.tokenkontroll = kontroll
    app.state.kallgrense = grense


class Krav(HTTPBearer):
    """A dependency that gives the caller. If `roller` are given, the caller must have one of them.

    Raises:
        ProblemFeil: 401 without a valid token; 429 a limit is reached; 403 without the role; 422 for a
            parameter that is given twice.
    """

    def __init__(self, *roller: Rolle) -> None:
        super().__init__(
            auto_error=False,
            bearerFormat="JWT",
            scheme_name="HTTPBearer",
            description="JWT, RS256 eller ES256",
        )
        self.roller = roller

    async def __call__(self, request: Request) -> Bruker:  # type: ignore[override]  # the caller, not the token
        """The caller of the request."""
        legitimasjon = await super().__call__(request)
        if legitimasjon is None:
            raise ProblemFeil(problemer.TOKEN_MANGLER, headers={"WWW-Authenticate": "Bearer"})
        kontroll: Tokenkontroll = request.app.state.tokenkontroll
        funnet = await kontroll.bruker(legitimasjon.credentials)
        request.state.bruker = funnet
        grense: Kallgrense | None = getattr(request.app.state, "kallgrense", None)
        if grense is not None:
            await grense.krev(funnet.klient, om_person=oppslatt(request) is not None)
        if self.roller and not funnet.har(*self.roller):
            raise ProblemFeil(problemer.ROLLE_MANGLER)
        if request.scope["query_string"]:
            krev_enkeltverdier(request)
        return funnet


def krev(*roller: Rolle) -> Krav:
    """The dependency for these roles."""
    return Krav(*roller)
