"""The roles that a route requires, as a FastAPI dependency."""

from fastapi import FastAPI, Request
from fastapi.security import HTTPBearer
from starlette.types import Scope

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


_PAA_VEGNE_AV = "nir.paa_vegne_av"


def paa_vegne_av(bruker: Bruker, scope: Scope) -> Scope:
    """The scope of a request that the service itself makes for `bruker`, who has shown a token before.

    `Krav` takes this caller and looks for no token. A request from outside cannot add keys to a scope.
    """
    return {**scope, _PAA_VEGNE_AV: bruker}


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
        funnet: Bruker = request.scope.get(_PAA_VEGNE_AV) or await self._av_token(request)
        request.state.bruker = funnet
        grense: Kallgrense | None = getattr(request.app.state, "kallgrense", None)
        if grense is not None:
            await grense.krev(funnet.klient, om_person=oppslatt(request) is not None)
        if self.roller and not funnet.har(*self.roller):
            raise ProblemFeil(problemer.ROLLE_MANGLER)
        if request.scope["query_string"]:
            krev_enkeltverdier(request)
        return funnet

    async def _av_token(self, request: Request) -> Bruker:
        legitimasjon = await super().__call__(request)
        if legitimasjon is None:
            raise ProblemFeil(problemer.TOKEN_MANGLER, headers={"WWW-Authenticate": "Bearer"})
        kontroll: Tokenkontroll = request.app.state.tokenkontroll
        return await kontroll.bruker(legitimasjon.credentials)


def krev(*roller: Rolle) -> Krav:
    """The dependency for these roles."""
    return Krav(*roller)
