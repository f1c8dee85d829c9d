"""What one may ask of the list: the search of A 1.2 first, then the filters of A 1.3."""

from typing import Annotated

from pydantic import Field
from regelverk.lov import kodeverk

from reporting.projeksjon.indeks.aapne import SORTERING
from reporting.rammer.filtre import (
    Bydelsnummer,
    Dufdel,
    Filtre,
    Kommunenummer,
    Lovverk,
    MedUten,
    Navnedel,
    en_av,
    sortering,
)
from reporting.rammer.sidetall import Sidetall

Kategori = Annotated[str, en_av(lambda: (k.kode for k in kodeverk.kategorier()))]
Ordning = Annotated[str, en_av(lambda: (o.kode for o in kodeverk.ordninger()))]


class Personfiltre(Filtre):
    """The selection."""

    lovverk: Lovverk | None = None
    kategori: Kategori | None = None
    vedtak: MedUten | None = None
    tiltak: MedUten | None = None
    sluttmaal: MedUten | None = None
    livsmestring: MedUten | None = None
    foreldreveiledning: MedUten | None = None
    fulltid_vgo: MedUten | None = None
    kommunenummer: Kommunenummer | None = None
    bydelsnummer: Bydelsnummer | None = None
    ordning: Ordning | None = None
    duf: Dufdel | None = None
    fornavn: Navnedel | None = None
    etternavn: Navnedel | None = None
    sorter: Annotated[str, sortering(lambda: SORTERING), Field(examples=["-fristDato"])] = "dufNummer"


class Personside(Personfiltre, Sidetall):
    """The selection and a page of it."""
