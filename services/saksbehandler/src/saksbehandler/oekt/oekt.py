"""A session, and the form that a caseworker was filling in when the session ended."""

import time
from typing import Literal

from pydantic import BaseModel, ConfigDict

Maalform = Literal["nb", "nn"]


class Oekt(BaseModel):
    """A login. The tokens never leave the server."""

    model_config = ConfigDict(extra="forbid")

    bruker: str
    navn: str
    kommunenummer: str | None = None
    sted: str | None = None
    """The kommune or bydel that the user works for, by name."""
    roller: tuple[str, ...] = ()
    tilgang: str
    """The access token."""
    tilgang_til: float
    """When the access token expires: seconds since 1970."""
    fornyelse: str | None = None
    """The refresh token."""
    id_token: str | None = None
    csrf: str
    maalform: Maalform = "nb"
    aktiv_til: float
    """When the session expires unless a request comes before: seconds since 1970."""
    lengst_til: float
    """When the session expires in any case."""

    @property
    def aktiv(self) -> bool:
        """Whether the session may still be used. An expired one only tells who the user was."""
        return time.time() < min(self.aktiv_til, self.lengst_til)


class Utfylt(BaseModel):
    """A form that was sent when the session had expired, kept for the same user."""

    model_config = ConfigDict(extra="forbid")

    bruker: str
    sti: str
    """The path that the form was sent to."""
    felter: dict[str, str]


class Innloggingsforsoek(BaseModel):
    """A login that has begun, until the provider sends the browser back."""

    model_config = ConfigDict(extra="forbid")

    tilbake: str
    """The path that the user came for."""
    maalform: Maalform = "nb"
    protokoll: dict[str, object]
    """What Authlib remembers between the two requests: state, nonce and the PKCE verifier."""
