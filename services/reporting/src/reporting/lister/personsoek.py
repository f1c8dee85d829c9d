"""The route `/v1/personsoek`: a search by DUF-nummer or name (A 1.1)."""

from datetime import date
from typing import Annotated

import numpy as np
from fastapi import APIRouter, Query
from nir.personside.navn import STEDSNAVN, med_sted
from nir.personside.openapi.koder import Kategorikode
from nir.web import JsonSvar
from pydantic import Field
from regelverk.lov.lovverk import Lovverk
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen
from reporting.lister.liste.filter import i_et_navn
from reporting.lister.liste.kolonne import Felt
from reporting.lister.liste.modeller import radmodell
from reporting.lister.liste.side import Treff, antall, sideutvalg
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.personer import Personer
from reporting.projeksjon.indeks.synlige import synlige_personer
from reporting.projeksjon.rad import Rad
from reporting.rammer.filtre import Filtre, Fratraadte
from reporting.rammer.norsk import soekeform
from reporting.rammer.rader import RadSvar
from reporting.rammer.sidesvar import sidesvar
from reporting.rammer.sidetall import Sidetall

ruter = APIRouter(tags=["personsøk"])


def _kategori(rad: Rad) -> str | None:
    return next((kategori for kategori, _ in rad.kategorier), None)


FELTER = [
    Felt[Rad](noekkel="dufNummer", type=str, verdi=lambda rad: rad.duf_nummer),
    Felt[Rad](noekkel="fornavn", type=str, verdi=lambda rad: rad.fornavn),
    Felt[Rad](noekkel="mellomnavn", type=str | None, verdi=lambda rad: rad.mellomnavn),
    Felt[Rad](noekkel="etternavn", type=str, verdi=lambda rad: rad.etternavn),
    Felt[Rad](noekkel="foedselsdato", type=date, verdi=lambda rad: rad.foedselsdato),
    Felt[Rad](noekkel="kommunenummer", type=str | None, verdi=lambda rad: rad.kommunenummer),
    Felt[Rad](noekkel="bydelsnummer", type=str | None, verdi=lambda rad: rad.bydelsnummer),
    Felt[Rad](noekkel="lovverk", type=Lovverk | None, verdi=lambda rad: rad.lovverk),
    Felt[Rad](noekkel="kategori", type=Kategorikode | None, verdi=_kategori),
    Felt[Rad](noekkel="fratraadt", type=date | None, verdi=lambda rad: rad.fratraadt),
]
"""The keys of a row."""
_STED = tuple(Felt[Rad](noekkel=navn, type=str | None, verdi=lambda _: None) for navn in STEDSNAVN)
"""The names of the place, which depend on the day."""
_SVAR = sidesvar("Personsoek", radmodell("Personsoekrad", [*FELTER, *_STED]))


class Soek(Filtre, Sidetall):
    """The query parameters: the text to search for, and the page."""

    q: Annotated[
        str, Field(min_length=1, max_length=200, description="DUF-nummer, eller ett eller flere navn")
    ]
    fratraadte: Fratraadte = False


@ruter.get("/v1/personsoek", operation_id="soek_personer", summary="Personsøk (A 1.1)", responses=_SVAR)
async def personsoek(soek: Annotated[Soek, Query()], lesing: DenneLesingen) -> Response:
    """The persons whose DUF-nummer begins with the text, or whose names contain every word of it."""
    register = lesing.register
    personer = register.personer
    synlige = synlige_personer(personer, lesing.innsyn, lesing.idag, fratraadte=soek.fratraadte)
    synlige &= personer.kjent.er(True)
    treff = Treff(personer, synlige & finn(personer, soek.q), antall(synlige))
    svar = sideutvalg(
        treff,
        personer.etternavn,
        synkende=False,
        side=soek.side,
        per_side=soek.antall,
        rad=lambda noekkel: _rad(register.rad(noekkel), lesing.idag),
    )
    await lesing.noter_rader("personsoek", soek, svar["rader"])
    return JsonSvar(svar)


def _rad(rad: Rad, idag: date) -> RadSvar:
    """A row, with the names that its place has today."""
    return med_sted({felt.noekkel: felt.verdi(rad) for felt in FELTER}, idag.isoformat())


def finn(personer: Personer, q: str) -> Maske:
    """The rows that match the text."""
    sifre = "".join(q.split())
    if sifre.isascii() and sifre.isdigit() and len(sifre) <= 12:
        return personer.duf.begynner_med(sifre)
    deler = soekeform(q.replace(",", " ")).split()
    maske = personer.alle() if deler else np.zeros_like(personer.alle())
    for ord_ in deler:
        maske &= i_et_navn(ord_, personer.fornavn, personer.mellomnavn, personer.etternavn)
    return maske
