"""What one may ask of the report (A 9.7, B 4)."""

from typing import Annotated, Literal

from pydantic import Field

from reporting.lister.personliste.filtre import Kategori
from reporting.projeksjon.indeks.avsluttede import SORTERING
from reporting.rammer.filtre import (
    Aar,
    Bydelsnummer,
    Dufdel,
    Filtre,
    Kommunenummer,
    Lovverk,
    Navnedel,
    sortering,
)
from reporting.rammer.sidetall import Sidetall


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
