"""The routes `/v1/personlister`, as JSON, CSV and XLSX."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen, Lesing
from reporting.lister.fil.arbeidsboktur import DenneTuren
from reporting.lister.fil.beskrivelse import CSV_SVAR, XLSX_SVAR
from reporting.lister.fil.csv_strom import csv_svar
from reporting.lister.fil.xlsx import xlsx_svar
from reporting.lister.liste.listefil import som_arbeidsbok, som_csv
from reporting.lister.liste.modeller import Listefiltre, radmodell
from reporting.lister.liste.utvalg import Listeutvalg
from reporting.lister.personliste.filtre import Personfiltre, Personside
from reporting.lister.personliste.kolonner import PERSONLISTE
from reporting.lister.personliste.linje import Personlinje
from reporting.lister.personliste.utvalg import velg_personer
from reporting.rammer.sidesvar import sidesvar

Personlisterad = radmodell("Personlisterad", PERSONLISTE.kolonner.values())
Valg = Annotated[Personfiltre, Query()]
ruter = APIRouter(tags=["personlister"])


@ruter.get(
    "/v1/personlister",
    operation_id="hent_personliste",
    summary="NIR personlister (A 1.2-1.4)",
    responses=sidesvar("Personliste", Personlisterad),
)
async def personlister(filtre: Annotated[Personside, Query()], lesing: DenneLesingen) -> Response:
    """The persons with an open category, a page at a time."""
    svar = _velg(lesing, filtre).side(lesing.register, filtre)
    await lesing.noter_rader("personliste", filtre, svar["rader"])
    return JsonSvar(svar)


@ruter.get(
    "/v1/personlister.csv",
    operation_id="hent_personliste_csv",
    summary="Listen som CSV (A 1.5-1.6)",
    response_class=Response,
    responses=CSV_SVAR,
)
async def personlister_csv(filtre: Valg, lesing: DenneLesingen) -> Response:
    """All rows that the list has with the same parameters, in 17 columns."""
    fil = await som_csv(_velg(lesing, filtre), _navn(lesing))
    await lesing.noter_fil("personliste", "csv", filtre, fil.duf)
    return csv_svar(fil)


@ruter.get(
    "/v1/personlister.xlsx",
    operation_id="hent_personliste_xlsx",
    summary="Listen som arbeidsbok",
    response_class=Response,
    responses=XLSX_SVAR,
)
async def personlister_xlsx(filtre: Valg, lesing: DenneLesingen, turer: DenneTuren) -> Response:
    """The rows of the CSV file as a workbook (XLSX)."""
    async with turer.tur(landet=lesing.innsyn.alle_kommuner):
        fil = await som_arbeidsbok(_velg(lesing, filtre), lesing.register, _navn(lesing))
        await lesing.noter_fil("personliste", "xlsx", filtre, fil.personer)
        return await xlsx_svar(fil)


def _velg(lesing: Lesing, filtre: Listefiltre) -> Listeutvalg[Personlinje]:
    return velg_personer(lesing.register, filtre, lesing.innsyn, lesing.idag)


def _navn(lesing: Lesing) -> str:
    return f"nir-personliste-{lesing.idag.isoformat()}"
