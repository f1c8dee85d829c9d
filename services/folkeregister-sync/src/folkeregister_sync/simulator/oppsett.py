"""How the simulator is set up."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

ROT = "/folkeregisteret/offentlig-med-hjemmel/api/v1"
"""Where Folkeregisteret's API lies on its host."""
MASKINPORTEN = "/maskinporten"
"""Where the simulated Maskinporten lies on the same host."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Klient:
    """The one who may ask for tokens."""

    klient_id: str
    kid: str
    noekkel: RSAPublicKey
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Oppsett:
    """`token_sekunder`: how long an access token lives. `eldste`: below this number the feed answers 406."""

    klient: Klient
    audience: str | None = None
    """What `aud` of a grant must be; None: the simulator's own address + `/maskinporten/`."""
    scenario: Path | None = None
    journal: Path | None = None
    token_sekunder: int = 120
    sidestoerrelse: int = 1000
    foerste: int = 1
    eldste: int = 0
