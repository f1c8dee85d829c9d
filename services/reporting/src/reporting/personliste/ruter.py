"""`/v1/personlister` and its file."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import FileResponse, Response, StreamingResponse

from reporting.fil.csv_strom import csv_svar
from reporting.fil.xlsx import xlsx_svar
from reporting.innsynslogg.noter import noter_fil, noter_rader
from reporting.liste.beskrivelse import SIDESVAR
from reporting.liste.orden import orden
from reporting.liste.side import sideutvalg
from reporting.personliste.fil import person_csv, personfil
from reporting.personliste.filtre import Personfiltre, Personside
from reporting.personliste.rad import personrad
from reporting.personliste.utvalg import velg
from reporting.tilgang import Innsyn, Leser
from reporting.tjeneste import DenneTjenesten, DenneVisningen

Valg = Annotated[Personfiltre, Query()]
ruter = APIRouter(tags=["personlister"])


@ruter.get("/v1/personlister", summary="NIR personlister (A 1.2-1.4)", responses=SIDESVAR)
async def personlister(
    filtre: Annotated[Personside, Query()], leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """Those with an open category, a page at a time."""
    idag, register = tjeneste.idag(), visning.register
    tabell, treff = velg(register, filtre, Innsyn(leser), idag)
    kolonne, synkende = orden(tabell.sortering, filtre.sorter)
    svar = sideutvalg(
        treff,
        kolonne,
        synkende=synkende,
        side=filtre.side,
        per_side=filtre.antall,
        rad=lambda duf: personrad(register.rad(duf), filtre, idag).som_json(),
    )
    await noter_rader(tjeneste.innsynsskriver, leser, "personliste", filtre, svar["rader"])
    return JsonSvar(svar)


@ruter.get("/v1/personlister.csv", summary="Listen som CSV (A 1.5-1.6)", response_class=StreamingResponse)
async def personlister_csv(
    filtre: Valg, leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """The same selection, all rows, 17 columns."""
    fil = await person_csv(visning.register, filtre, Innsyn(leser), tjeneste.idag())
    await noter_fil(tjeneste.innsynsskriver, leser, "personliste", "csv", filtre, fil.duf)
    return csv_svar(fil)


@ruter.get("/v1/personlister.xlsx", summary="Listen som arbeidsbok", response_class=FileResponse)
async def personlister_xlsx(
    filtre: Valg, leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """The same as XLSX."""
    innsyn = Innsyn(leser)
    async with tjeneste.arbeidsboktur.tur(landet=innsyn.alle_kommuner):
        fil = await personfil(visning.register, filtre, innsyn, tjeneste.idag())
        await noter_fil(tjeneste.innsynsskriver, leser, "personliste", "xlsx", filtre, fil.personer)
        return await xlsx_svar(fil)
