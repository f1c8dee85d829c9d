"""The clients that may log users in: any application on this machine."""

import hmac
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from authlib.oauth2.rfc6749 import ClientMixin, list_to_scope, scope_to_list

SCOPES = ("openid", "profile", "offline_access")
_DENNE_MASKINEN = {"127.0.0.1", "localhost", "::1"}
_ADRESSETEGN = re.compile(r"[A-Za-z0-9:/?#\[\]!$&'()*+,;=._~%-]+")
"""The characters of a URI (RFC 3986) except `@`. A browser reads `ond.example\\@localhost` as ond.example."""


@dataclass(frozen=True, slots=True)
class Klient(ClientMixin):
    """A client. A client with a secret proves by it who it is. One without is public, and must use PKCE."""

    client_id: str
    hemmelighet: str | None = None

    def get_client_id(self) -> str:
        """The id that the client names."""
        return self.client_id

    def get_default_redirect_uri(self) -> None:
        """None: a client always says where the user goes back to."""

    def get_allowed_scope(self, scope: str | None) -> str:
        """The scopes that the client gets of those that it asks for."""
        return str(list_to_scope([navn for navn in scope_to_list(scope or "") if navn in SCOPES]))

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Whether the address is on this machine. A code is never sent to another machine."""
        if not _ADRESSETEGN.fullmatch(redirect_uri):
            return False
        adresse = urlsplit(redirect_uri)
        return adresse.scheme in ("http", "https") and adresse.hostname in _DENNE_MASKINEN

    def check_client_secret(self, client_secret: str) -> bool:
        """Whether this is the client's secret."""
        return self.hemmelighet is not None and hmac.compare_digest(self.hemmelighet, client_secret)

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """Whether the client may prove who it is in this way."""
        med_hemmelighet = method in ("client_secret_basic", "client_secret_post")
        return med_hemmelighet if self.hemmelighet is not None else method == "none"

    def check_response_type(self, response_type: str) -> bool:
        """Whether the client may use this flow: the authorization code alone."""
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether the client may ask for a token in this way."""
        return grant_type in ("authorization_code", "refresh_token")


KLIENTER = {
    klient.client_id: klient
    for klient in (
        Klient("nir-frontend"),
        Klient("nir-saksbehandler", hemmelighet="bare-for-utvikling"),
    )
}
"""A public client (PKCE), and one whose server keeps the tokens. Both are for development only."""
