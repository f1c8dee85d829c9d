"""`/v1/rapporter/avsluttede` and its file."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import FileResponse, Response, StreamingResponse

from reporting.innsynslogg.lesing import DenneLesingen
from reporting.lister.avsluttede.fil import avsluttet_csv, avsluttetfil
from reporting.lister.avsluttede.filtre import Avsluttetfiltre, Avsluttetside
from reporting.lister.avsluttede.rad import avsluttetrad
from reporting.lister.avsluttede.utvalg import velg
from reporting.lister.fil.arbeidsboktur import DenneTuren
from reporting.lister.fil.csv_strom import csv_svar
from reporting.lister.fil.xlsx import xlsx_svar
from reporting.lister.liste.orden import orden
from reporting.lister.liste.side import sideutvalg
from reporting.rammer.sidesvar import SIDESVAR

STI = "/v1/rapporter/avsluttede"
Valg = Annotated[Avsluttetfiltre, Query()]
ruter = APIRouter(tags=["rapporter"])


@ruter.get(
    "/v1/rapporter/avsluttede", summary="Deltakere som har avsluttet (A 9.6, B 2-3)", responses=SIDESVAR
)
async def avsluttede(filtre: Annotated[Avsluttetside, Query()], lesing: DenneLesingen) -> Response:
    """Those with an ending in force, a page at a time."""
    idag, register = lesing.idag, lesing.register
    treff = velg(register.avsluttede, filtre, lesing.innsyn, idag)
    kolonne, synkende = orden(register.avsluttede.sortering, filtre.sorter)
    svar = sideutvalg(
        treff,
        kolonne,
        synkende=synkende,
        side=filtre.side,
        per_side=filtre.antall,
        rad=lambda duf: avsluttetrad(register.rad(duf), idag).som_json(),
    )
    await lesing.noter_rader("rapport", filtre, svar["rader"])
    return JsonSvar(svar)


@ruter.get(f"{STI}.csv", summary="Rapporten som CSV (A 9.7-9.8, B 4-5)", response_class=StreamingResponse)
async def avsluttede_csv(filtre: Valg, lesing: DenneLesingen) -> Response:
    """The same selection, all rows, 15 columns with their titles on row 3."""
    fil = await avsluttet_csv(lesing.register, filtre, lesing.innsyn, lesing.idag)
    await lesing.noter_fil("rapport", "csv", filtre, fil.duf)
    return csv_svar(fil)


@ruter.get(f"{STI}.xlsx", summary="Rapporten som arbeidsbok", response_class=FileResponse)
async def avsluttede_xlsx(filtre: Valg, lesing: DenneLesingen, turer: DenneTuren) -> Response:
    """The same as XLSX."""
    async with turer.tur(landet=lesing.innsyn.alle_kommuner):
        fil = await avsluttetfil(lesing.register, filtre, lesing.innsyn, lesing.idag)
        await lesing.noter_fil("rapport", "xlsx", filtre, fil.personer)
        return await xlsx_svar(fil)
