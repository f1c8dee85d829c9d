"""The settings of the simulator."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

ROT = "/folkeregisteret/offentlig-med-hjemmel/api/v1"
"""The path of Folkeregisteret's API."""
MASKINPORTEN = "/maskinporten"
"""The path of the simulated Maskinporten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Klient:
    """The client that may ask for tokens."""

    klient_id: str
    kid: str
    noekkel: RSAPublicKey
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Oppsett:
    """`token_sekunder`: how long an access token is valid. `eldste`: a request with a lower `seq` gets 406.

    `sidestoerrelse`: the largest number of entries in a page. `foerste`: the first sequence number.
    """

    klient: Klient
    audience: str | None = None
    """The required `aud` of a grant. None: the simulator's own address + `/maskinporten/`."""
    scenario: Path | None = None
    journal: Path | None = None
    token_sekunder: int = 120
    sidestoerrelse: int = 1000
    foerste: int = 1
    eldste: int = 0
