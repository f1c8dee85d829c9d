"""What the issuer remembers of a login: codes and refresh tokens. A restart forgets them."""

import time
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin
from authlib.oidc.core import AuthorizationCodeMixin

from nir.utsteder.demobrukere import Demobruker

_FLEST = 10_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kode(AuthorizationCodeMixin):
    """An authorization code, and the request that it answers."""

    code: str
    client_id: str
    redirect_uri: str
    scope: str
    bruker: Demobruker
    nonce: str | None
    code_challenge: str | None
    code_challenge_method: str | None
    auth_time: int

    def get_redirect_uri(self) -> str:
        """The address that the code was sent to."""
        return self.redirect_uri

    def get_scope(self) -> str:
        """The scopes that the client gets."""
        return self.scope

    def get_nonce(self) -> str | None:
        """The client's nonce, which the ID token repeats. None: the client gave none."""
        return self.nonce

    def get_auth_time(self) -> int:
        """When the user logged in: seconds since 1970."""
        return self.auth_time

    def get_acr(self) -> None:
        """None: choosing a user proves nothing."""

    def get_amr(self) -> None:
        """None: choosing a user proves nothing."""


@dataclass(frozen=True, slots=True)
class Fornyelse(TokenMixin):
    """A refresh token."""

    refresh_token: str
    client_id: str
    scope: str
    bruker: Demobruker

    def check_client(self, client: ClientMixin) -> bool:
        """Whether the token was issued to this client."""
        return bool(client.get_client_id() == self.client_id)

    def get_scope(self) -> str:
        """The scopes that the client got."""
        return self.scope


@dataclass(slots=True)
class Minne(Generic[T]):
    """Values that are forgotten after `sekunder`. It holds the 10 000 newest."""

    sekunder: float
    _verdier: dict[str, tuple[float, T]] = field(default_factory=dict)

    def legg_i(self, noekkel: str, verdi: T) -> None:
        """Remember the value."""
        while len(self._verdier) >= _FLEST:
            del self._verdier[next(iter(self._verdier))]
        self._verdier[noekkel] = time.monotonic() + self.sekunder, verdi

    def finn(self, noekkel: str) -> T | None:
        """The value. None: it is unknown, too old, or has been taken out."""
        utloeper, verdi = self._verdier.get(noekkel, (0.0, None))
        return verdi if utloeper > time.monotonic() else None

    def ta_ut(self, noekkel: str) -> None:
        """Forget the value."""
        self._verdier.pop(noekkel, None)
