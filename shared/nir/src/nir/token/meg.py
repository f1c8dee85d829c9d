"""`GET /v1/meg`: who the token says that the caller is (kontrakt §6.1)."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from nir.geografi import bydelsnavn, kommunenavn
from nir.klokke import idag
from nir.token.bruker import Bruker, Rolle
from nir.token.krav import Krav


class Meg(BaseModel):
    """The caller. A field that does not apply is left out."""

    bruker: str = Field(description="Navnet som registreringene får")
    navn: str | None = Field(None, description="Personens fulle navn, hvis utstederen sier det")
    kommunenummer: str | None = Field(None, pattern=r"^\d{4}$")
    kommune: str | None = Field(None, description="Kommunens navn i dag")
    bydelsnummer: str | None = Field(None, description="Brukeren ser bare denne bydelen")
    bydel: str | None = Field(None, description="Bydelens navn")
    roller: list[Rolle]
    utloeper: datetime = Field(description="Når tokenet utløper (UTC)")


def lag_ruter(innlogget: Krav) -> APIRouter:
    """The route. `innlogget`: the service's check of the token."""
    ruter = APIRouter(tags=["innlogging"])

    @ruter.get(
        "/v1/meg",
        operation_id="hent_meg",
        summary="Hvem tokenet gjelder, og hvilke roller det gir",
        description="Brukeren, kommunen og rollene som tokenet gir, og når det utløper.",
        response_model_exclude_none=True,
    )
    async def meg(bruker: Annotated[Bruker, Depends(innlogget)]) -> Meg:
        return _meg(bruker)

    return ruter


def _meg(bruker: Bruker) -> Meg:
    kommune, bydel = bruker.kommunenummer, bruker.bydelsnummer
    return Meg(
        bruker=bruker.bruker,
        navn=bruker.navn,
        kommunenummer=kommune,
        kommune=kommunenavn(kommune, idag()) if kommune else None,
        bydelsnummer=bydel,
        bydel=bydelsnavn(bydel) if bydel else None,
        roller=sorted(bruker.roller),
        utloeper=datetime.fromtimestamp(bruker.utloeper, UTC),
    )
