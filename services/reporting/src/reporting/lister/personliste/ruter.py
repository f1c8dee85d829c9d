"""`/v1/personlister` and its file."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import FileResponse, Response, StreamingResponse

from reporting.innsynslogg.lesing import DenneLesingen
from reporting.lister.fil.arbeidsboktur import DenneTuren
from reporting.lister.fil.csv_strom import csv_svar
from reporting.lister.fil.xlsx import xlsx_svar
from reporting.lister.liste.orden import orden
from reporting.lister.liste.side import sideutvalg
from reporting.lister.personliste.fil import person_csv, personfil
from reporting.lister.personliste.filtre import Personfiltre, Personside
from reporting.lister.personliste.rad import personrad
from reporting.lister.personliste.utvalg import velg
from reporting.rammer.sidesvar import SIDESVAR

Valg = Annotated[Personfiltre, Query()]
ruter = APIRouter(tags=["personlister"])


@ruter.get("/v1/personlister", summary="NIR personlister (A 1.2-1.4)", responses=SIDESVAR)
async def personlister(filtre: Annotated[Personside, Query()], lesing: DenneLesingen) -> Response:
    """Those with an open category, a page at a time."""
    idag, register = lesing.idag, lesing.register
    tabell, treff = velg(register, filtre, lesing.innsyn, idag)
    kolonne, synkende = orden(tabell.sortering, filtre.sorter)
    svar = sideutvalg(
        treff,
        kolonne,
        synkende=synkende,
        side=filtre.side,
        per_side=filtre.antall,
        rad=lambda duf: personrad(register.rad(duf), filtre, idag).som_json(),
    )
    await lesing.noter_rader("personliste", filtre, svar["rader"])
    return JsonSvar(svar)


@ruter.get("/v1/personlister.csv", summary="Listen som CSV (A 1.5-1.6)", response_class=StreamingResponse)
async def personlister_csv(filtre: Valg, lesing: DenneLesingen) -> Response:
    """The same selection, all rows, 17 columns."""
    fil = await person_csv(lesing.register, filtre, lesing.innsyn, lesing.idag)
    await lesing.noter_fil("personliste", "csv", filtre, fil.duf)
    return csv_svar(fil)


@ruter.get("/v1/personlister.xlsx", summary="Listen som arbeidsbok", response_class=FileResponse)
async def personlister_xlsx(filtre: Valg, lesing: DenneLesingen, turer: DenneTuren) -> Response:
    """The same as XLSX."""
    async with turer.tur(landet=lesing.innsyn.alle_kommuner):
        fil = await personfil(lesing.register, filtre, lesing.innsyn, lesing.idag)
        await lesing.noter_fil("personliste", "xlsx", filtre, fil.personer)
        return await xlsx_svar(fil)
