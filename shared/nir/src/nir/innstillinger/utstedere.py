"""The issuers whose tokens are accepted, and the claims in which each has what a Bruker needs (a TOML
file).
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from nir.innstillinger.adresser import Nettadresse

Claim = str | Annotated[tuple[str, ...], Field(min_length=1)]
"""The name of a claim, or the way to a member inside it: `["consumer", "ID"]`."""


class FeilIUtstedere(Exception):
    """The file of issuers cannot be used. The message says why."""


class Claims(BaseModel):
    """The claims in which a token has the user, the roles, the kommune and the bydel.

    The defaults are the claims of kontrakt §3.6.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    bruker: Claim = "bruker"
    roller: Claim = "roller"
    kommunenummer: Claim = "kommunenummer"
    bydelsnummer: Claim = "bydelsnummer"
    navn: Claim = "name"


class Utsteder(BaseModel):
    """One issuer. Its keys verify its own tokens and no other issuer's."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    issuer: str = Field(min_length=1)
    jwks_url: Nettadresse
    audience: str | None = None
    """None: `aud` is not looked at (Maskinporten gives it only when asked). Then `roller` is required."""
    claims: Claims = Claims()
    roller: Mapping[str, tuple[str, ...]] | None = None
    """Value in the token → the roles that the value gives. A value without an entry gives no role. None: the
    values are the roles."""
    kommuner: Mapping[str, Annotated[str, Field(pattern=r"^[0-9]{4}$")]] | None = None
    """Value in the token, for example an organisation's number → kommunenummer. A value without an entry
    gives no kommune. None: the value is the kommunenummer."""

    @model_validator(mode="after")
    def _roller_er_begrenset(self) -> Self:
        if self.audience is None and self.roller is None:
            raise ValueError("uten audience må roller si hva som gir hvilken rolle")
        return self


class _Fil(BaseModel):
    model_config = ConfigDict(extra="forbid")

    utsteder: Annotated[tuple[Utsteder, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _hver_for_seg(self) -> Self:
        navn = [utsteder.issuer for utsteder in self.utsteder]
        if len(set(navn)) < len(navn):
            raise ValueError("to utstedere har samme issuer")
        return self


def les_utstedere(fil: Path) -> tuple[Utsteder, ...]:
    """The issuers in a file.

    Raises:
        FeilIUtstedere: the file cannot be used.
    """
    try:
        return _Fil.model_validate(tomllib.loads(fil.read_text())).utsteder
    except ValidationError as feil:
        steder = [f"{'/'.join(map(str, e['loc']))}: {e['msg']}" for e in feil.errors(include_input=False)]
        raise FeilIUtstedere(f"{fil}: {'; '.join(steder)}") from None
    except (OSError, ValueError) as feil:
        raise FeilIUtstedere(f"{fil} kan ikke leses: {feil}") from None
