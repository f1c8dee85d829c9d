"""The OpenID Connect provider: the authorization code flow with PKCE, by Authlib."""

import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.starlette_client import OAuth
from joserfc.errors import JoseError
from starlette.requests import Request

from saksbehandler.innstillinger import Innstillinger

TILBAKE = "/logg-inn/tilbake"
_FRIST_SEKUNDER = 10


class InnloggingFeilet(Exception):
    """The provider did not log the user in, or its answer cannot be trusted."""


class LeverandoerBorte(Exception):
    """The provider does not answer."""


@dataclass(frozen=True, slots=True)
class Tokener:
    """What the provider issued."""

    tilgang: str
    tilgang_til: float
    fornyelse: str | None
    id_token: str | None


class Leverandoer:
    """The provider, found from its issuer."""

    def __init__(self, innstillinger: Innstillinger) -> None:
        self._adresse = innstillinger.adresse
        self._klient: Any = OAuth().register(
            "nir",
            client_id=innstillinger.oidc_klient,
            client_secret=innstillinger.oidc_hemmelighet.get_secret_value(),
            server_metadata_url=f"{innstillinger.token_issuer.rstrip('/')}/.well-known/openid-configuration",
            client_kwargs={
                "scope": innstillinger.oidc_scope,
                "code_challenge_method": "S256",
                "timeout": _FRIST_SEKUNDER,
            },
        )

    async def begynn(self, request: Request, bruker: str | None) -> tuple[str, dict[str, object]]:
        """The address to which the browser goes, and what must be remembered until it comes back.

        `bruker`: the user name that the provider suggests on its login page; None: it suggests none.

        Raises:
            LeverandoerBorte: the provider does not answer.
        """
        request.scope["session"] = {}
        hint = {"login_hint": bruker} if bruker else {}
        try:
            svar = await self._klient.authorize_redirect(request, self._adresse + TILBAKE, **hint)
        except httpx2.HTTPError:
            raise LeverandoerBorte from None
        return svar.headers["location"], request.scope["session"]

    async def fullfoer(self, request: Request, protokoll: dict[str, object]) -> Tokener:
        """The tokens for the code that the browser brings back.

        Raises:
            InnloggingFeilet: the provider refused, or state, nonce or signature is wrong.
            LeverandoerBorte: the provider does not answer.
        """
        request.scope["session"] = protokoll
        try:
            return _tokener(await self._klient.authorize_access_token(request))
        except (OAuthError, JoseError, KeyError, ValueError):
            raise InnloggingFeilet from None
        except httpx2.HTTPError:
            raise LeverandoerBorte from None

    async def forny(self, fornyelse: str) -> Tokener:
        """New tokens for a refresh token.

        Raises:
            InnloggingFeilet: the refresh token is used, withdrawn or too old.
            LeverandoerBorte: the provider does not answer.
        """
        try:
            svar = await self._klient.fetch_access_token(grant_type="refresh_token", refresh_token=fornyelse)
        except (OAuthError, KeyError, ValueError):
            raise InnloggingFeilet from None
        except httpx2.HTTPError:
            raise LeverandoerBorte from None
        return _tokener({"refresh_token": fornyelse, **svar})

    async def utlogging(self, id_token: str | None) -> str | None:
        """Where the browser goes to log out at the provider too. None: the provider has no such page, or does
        not answer.
        """
        try:
            ende = (await self._klient.load_server_metadata()).get("end_session_endpoint")
        except (httpx2.HTTPError, ValueError):
            return None
        hint = {"id_token_hint": id_token} if id_token else {"client_id": self._klient.client_id}
        tilbake = {"post_logout_redirect_uri": f"{self._adresse}/logg-inn?utlogget=ja"}
        return f"{ende}?{urlencode(hint | tilbake)}" if ende else None


def _tokener(svar: dict[str, Any]) -> Tokener:
    til = float(svar.get("expires_at") or time.time() + float(svar.get("expires_in", 300)))
    return Tokener(svar["access_token"], til, svar.get("refresh_token"), svar.get("id_token"))
