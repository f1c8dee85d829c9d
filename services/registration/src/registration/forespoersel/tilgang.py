"""The id of an access. If the access is for a person, the id contains the DUF-nummer, which DELETE needs."""

import re
from dataclasses import dataclass
from typing import Annotated, Self

from fastapi import Depends, Path
from regelverk.fakta.innslag_id import avledet_id

from registration import problemer

_FORM = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.([0-9]{12}))?")


@dataclass(frozen=True, slots=True)
class Tilgang:
    """An access. `duf` is None if the access is for a kommune or for all kommuner."""

    id: str
    duf: str | None

    @classmethod
    def ny(cls, duf: str | None, hendelse_id: str) -> Self:
        """A new access, whose id follows from the fact. A retry gives the same id."""
        kjerne = avledet_id("tilgang", None, duf, hendelse_id)
        return cls(kjerne if duf is None else f"{kjerne}.{duf}", duf)


async def _i_stien(
    tilgang_id: Annotated[
        str,
        Path(alias="tilgangId", max_length=60, description="tilgangId fra svaret da tilgangen ble gitt"),
    ],
) -> Tilgang:
    treff = _FORM.fullmatch(tilgang_id)
    if treff is None:
        raise problemer.tilgang_ukjent()
    return Tilgang(tilgang_id, treff[1])


TilgangISti = Annotated[Tilgang, Depends(_i_stien)]
