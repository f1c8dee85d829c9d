"""`/v1/personsoek`."""

from typing import Annotated

import numpy as np
from fastapi import APIRouter, Query
from nir.web import JsonSvar
from pydantic import Field
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen
from reporting.lister.liste.side import Treff, antall, sideutvalg
from reporting.projeksjon.indeks.kolonne import Maske
from reporting.projeksjon.indeks.personer import Personer
from reporting.projeksjon.indeks.synlige import synlige_personer
from reporting.projeksjon.rad import Rad
from reporting.rammer.filtre import Filtre
from reporting.rammer.norsk import soekeform
from reporting.rammer.rader import RadSvar
from reporting.rammer.sidesvar import SIDESVAR
from reporting.rammer.sidetall import Sidetall

ruter = APIRouter(tags=["personsøk"])


class Soek(Filtre, Sidetall):
    """What is searched for."""

    q: Annotated[
        str, Field(min_length=1, max_length=200, description="DUF-nummer, eller ett eller flere navn")
    ]


@ruter.get("/v1/personsoek", summary="Personsøk (A 1.1)", responses=SIDESVAR)
async def personsoek(soek: Annotated[Soek, Query()], lesing: DenneLesingen) -> Response:
    """Persons, also without an open category, whose DUF-nummer begins so or whose names hold every word."""
    register = lesing.register
    personer = register.personer
    synlige = synlige_personer(personer, lesing.innsyn) & personer.kjent.er(True)
    treff = Treff(personer, synlige & finn(personer, soek.q), antall(synlige))
    svar = sideutvalg(
        treff,
        personer.etternavn,
        synkende=False,
        side=soek.side,
        per_side=soek.antall,
        rad=lambda duf: _rad(register.rad(duf)),
    )
    await lesing.noter_rader("personsoek", soek, svar["rader"])
    return JsonSvar(svar)


def finn(personer: Personer, q: str) -> Maske:
    """The rows that the text finds."""
    sifre = "".join(q.split())
    if sifre.isascii() and sifre.isdigit() and len(sifre) <= 12:
        return personer.duf.begynner_med(sifre)
    deler = soekeform(q.replace(",", " ")).split()
    maske = personer.alle() if deler else np.zeros_like(personer.alle())
    for ord_ in deler:
        maske &= (
            personer.fornavn.inneholder(ord_)
            | personer.mellomnavn.inneholder(ord_)
            | personer.etternavn.inneholder(ord_)
        )
    return maske


def _rad(rad: Rad) -> RadSvar:
    return {
        "dufNummer": rad.duf_nummer,
        "fornavn": rad.fornavn,
        "mellomnavn": rad.mellomnavn,
        "etternavn": rad.etternavn,
        "foedselsdato": rad.foedselsdato,
        "kommunenummer": rad.kommunenummer,
        "bydelsnummer": rad.bydelsnummer,
        "lovverk": rad.lovverk,
        "kategori": rad.kategorier[0][0] if rad.kategorier else None,
    }
