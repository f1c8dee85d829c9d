"""What one may ask of the report (A 9.7, B 4)."""

from typing import Annotated, Literal

from pydantic import Field

from reporting.indeks.avsluttede import SORTERING
from reporting.liste.filtre import (
    Aar,
    Bydelsnummer,
    Dufdel,
    Filtre,
    Kommunenummer,
    Lovverk,
    Navnedel,
    sortering,
)
from reporting.liste.sidetall import Sidetall
from reporting.personliste.filtre import Kategori


class Avsluttetfiltre(Filtre):
    """The selection. There is one report for each lovverk."""

    lovverk: Lovverk = "Integreringsloven"
    kommunenummer: Kommunenummer | None = None
    bydelsnummer: Bydelsnummer | None = None
    kategori: Kategori | None = None
    avslutningsaar: Aar | None = None
    registrert_av: Literal["kommune", "regelmotor"] | None = None
    duf: Dufdel | None = None
    navn: Annotated[Navnedel | None, Field(description="Fornavn eller etternavn, eller deler av dem")] = None
    sorter: Annotated[str, sortering(lambda: SORTERING), Field(examples=["avslutningsaarsak"])] = "dufNummer"


class Avsluttetside(Avsluttetfiltre, Sidetall):
    """The selection and a page of it."""
