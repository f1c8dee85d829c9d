"""Which roles a route asks for, as a FastAPI dependency."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from nir.konfigurasjon import MedToken
from nir.token import problemer
from nir.token.bruker import Bruker, Rolle
from nir.token.kontroll import Tokenkontroll
from nir.web import ProblemFeil

_bearer = HTTPBearer(auto_error=False, bearerFormat="JWT", description="JWT, RS256 eller ES256")


def sett_opp_token(app: FastAPI, konfig: MedToken) -> Tokenkontroll:
    """Let `krev` verify tokens as the settings say. `Tokenkontroll.noekler.klar` is a readiness check."""
    kontroll = Tokenkontroll.av(konfig)
    app.state.tokenkontroll = kontroll
    return kontroll


def krev(*roller: Rolle) -> Callable[..., Awaitable[Bruker]]:
    """A dependency that gives the caller, who has one of `roller` or more (none given: any valid token).

    It raises ProblemFeil: 401 without a valid token, 403 without the role.
    """

    async def bruker(
        request: Request, legitimasjon: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
    ) -> Bruker:
        if legitimasjon is None:
            raise ProblemFeil(problemer.TOKEN_MANGLER, headers={"WWW-Authenticate": "Bearer"})
        kontroll: Tokenkontroll = request.app.state.tokenkontroll
        funnet = await kontroll.bruker(legitimasjon.credentials)
        if roller and not funnet.har(*roller):
            raise ProblemFeil(problemer.ROLLE_MANGLER)
        return funnet

    return bruker
