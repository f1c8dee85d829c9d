"""The authorization code flow with PKCE (OpenID Connect), on Authlib."""

import time
from typing import Any

from authlib.common.security import generate_token
from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin, InvalidRequestError
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant, RefreshTokenGrant
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode, UserInfo
from joserfc.jwk import RSAKey
from starlette.responses import Response

from nir.innstillinger import MedToken
from nir.utsteder.demobrukere import Demobruker
from nir.utsteder.forespoersel import Forespoersel
from nir.utsteder.klient import KLIENTER, SCOPES, Klient
from nir.utsteder.noekkel import Noekkel
from nir.utsteder.tilganger import Fornyelse, Kode, Minne
from nir.utsteder.utsted import utsted
from nir.web import JsonSvar

TOKEN_SEKUNDER = 3600
_KODE_SEKUNDER = 60
_FORNYELSE_SEKUNDER = 12 * 3600
KLIENTBEVIS = ["none", "client_secret_basic", "client_secret_post"]
"""How a client proves itself at the token endpoint."""


class Flyt(AuthorizationServer):
    """The authorization server. It remembers codes and refresh tokens in memory."""

    def __init__(self, noekkel: Noekkel, innstillinger: MedToken) -> None:
        super().__init__(scopes_supported=SCOPES)
        self.noekkel = noekkel
        self.innstillinger = innstillinger
        self.koder: Minne[Kode] = Minne(_KODE_SEKUNDER)
        self.fornyelser: Minne[Fornyelse] = Minne(_FORNYELSE_SEKUNDER)
        self.register_token_generator("default", self._tokener)
        self.register_grant(_Kodeflyt, [_Pkce(required=True), _IdToken(self)])
        self.register_grant(_Fornyelsesflyt, [_IdToken(self)])

    def query_client(self, client_id: str) -> Klient | None:
        """The client with this id. None: there is no such client."""
        return KLIENTER.get(client_id)

    def save_token(self, token: dict[str, Any], request: Any) -> None:
        """Remember the refresh token."""
        if fornyelse := token.get("refresh_token"):
            self.fornyelser.legg_i(
                fornyelse, Fornyelse(fornyelse, request.client.client_id, token["scope"], request.user)
            )

    def create_oauth2_request(self, request: Forespoersel) -> Forespoersel:
        """The request as it is, since the routes have made it a `Forespoersel` already."""
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Response:
        """The answer of a route."""
        felter = {navn: verdi for navn, verdi in headers if navn.lower() != "content-type"}
        return JsonSvar(body, status, felter) if body else Response(status_code=status, headers=felter)

    def send_signal(self, name: str, *args: object, **kwargs: object) -> None:
        """Do nothing: nobody listens to Authlib's signals here."""

    def _tokener(
        self, *, user: Demobruker, scope: str, include_refresh_token: bool, **_: object
    ) -> dict[str, Any]:
        tilgang = utsted(
            self.noekkel,
            self.innstillinger,
            bruker=user.bruker,
            navn=user.navn,
            roller=user.roller,
            kommunenummer=user.kommunenummer,
            bydel=user.bydelsnummer,
            utloeper=TOKEN_SEKUNDER,
        )
        svar = {"token_type": "Bearer", "access_token": tilgang, "expires_in": TOKEN_SEKUNDER, "scope": scope}
        return svar | ({"refresh_token": generate_token(48)} if include_refresh_token else {})


class _Kodeflyt(AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = KLIENTBEVIS
    server: Flyt

    def save_authorization_code(self, code: str, request: Any) -> None:
        felter = request.payload.data
        self.server.koder.legg_i(
            code,
            Kode(
                code=code,
                client_id=request.client.client_id,
                redirect_uri=request.payload.redirect_uri,
                scope=request.scope,
                bruker=request.user,
                nonce=felter.get("nonce"),
                code_challenge=felter.get("code_challenge"),
                code_challenge_method=felter.get("code_challenge_method"),
                auth_time=int(time.time()),
            ),
        )

    def query_authorization_code(self, code: str, client: ClientMixin) -> Kode | None:
        funnet = self.server.koder.finn(code)
        return funnet if funnet is not None and funnet.client_id == client.get_client_id() else None

    def delete_authorization_code(self, authorization_code: Kode) -> None:
        self.server.koder.ta_ut(authorization_code.code)

    def authenticate_user(self, authorization_code: Kode) -> Demobruker:
        return authorization_code.bruker


class _Fornyelsesflyt(RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = KLIENTBEVIS
    INCLUDE_NEW_REFRESH_TOKEN = True
    server: Flyt

    def authenticate_refresh_token(self, refresh_token: str) -> Fornyelse | None:
        return self.server.fornyelser.finn(refresh_token)

    def authenticate_user(self, refresh_token: Fornyelse) -> Demobruker:
        return refresh_token.bruker

    def revoke_old_credential(self, refresh_token: Fornyelse) -> None:
        self.server.fornyelser.ta_ut(refresh_token.refresh_token)


class _Pkce(CodeChallenge):
    SUPPORTED_CODE_CHALLENGE_METHOD = ("S256",)
    DEFAULT_CODE_CHALLENGE_METHOD = "S256"

    def validate_code_challenge(self, grant: AuthorizationCodeGrant, redirect_uri: str) -> None:
        # Authlib asks a public client for its proof at the token endpoint only (RFC 7636 §4.4.1 asks here).
        foresp = grant.request
        if foresp.client.hemmelighet is None and not foresp.payload.data.get("code_challenge"):
            raise InvalidRequestError("Missing 'code_challenge'", redirect_uri=redirect_uri)
        super().validate_code_challenge(grant, redirect_uri)

    def get_authorization_code_challenge(self, authorization_code: Kode) -> str | None:
        return authorization_code.code_challenge

    def get_authorization_code_challenge_method(self, authorization_code: Kode) -> str | None:
        return authorization_code.code_challenge_method


class _IdToken(OpenIDCode):
    """Makes the ID token, which tells the client alone who has logged in."""

    def __init__(self, flyt: Flyt) -> None:
        super().__init__(require_nonce=False)
        self._flyt = flyt
        self._noekkel = RSAKey.import_key(flyt.noekkel.pem())

    def exists_nonce(self, nonce: str, request: Any) -> bool:
        return False

    def resolve_client_private_key(self, client: ClientMixin) -> Any:
        return self._noekkel

    def get_encode_header(self, client: ClientMixin) -> dict[str, str]:
        return {"alg": "RS256", "kid": self._flyt.noekkel.kid}

    def get_client_claims(self, client: ClientMixin) -> dict[str, Any]:
        return {"iss": self._flyt.innstillinger.token_issuer, "aud": [client.get_client_id()]}

    def generate_user_info(self, user: Demobruker, scope: str) -> UserInfo:
        return brukeropplysninger(user)


def brukeropplysninger(bruker: Demobruker) -> UserInfo:
    """What the ID token and `/userinfo` say about a user."""
    return UserInfo(
        {"sub": bruker.bruker, "name": bruker.navn, **bruker.model_dump(exclude_none=True, exclude={"navn"})}
    )
