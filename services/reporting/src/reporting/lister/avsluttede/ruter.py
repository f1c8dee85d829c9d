"""The routes `/v1/rapporter/avsluttede`, as JSON, CSV and XLSX."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen, Lesing
from reporting.lister.avsluttede.filtre import Avsluttetfiltre, Avsluttetside
from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.avsluttede.linje import Avsluttetlinje
from reporting.lister.avsluttede.overskrift import lovverket, overskrift
from reporting.lister.avsluttede.utvalg import velg_avsluttede
from reporting.lister.fil.arbeidsboktur import DenneTuren
from reporting.lister.fil.beskrivelse import CSV_SVAR, XLSX_SVAR
from reporting.lister.fil.csv_strom import csv_svar
from reporting.lister.fil.xlsx import xlsx_svar
from reporting.lister.liste.listefil import som_arbeidsbok, som_csv
from reporting.lister.liste.modeller import Listefiltre, radmodell
from reporting.lister.liste.utvalg import Listeutvalg
from reporting.rammer.sidesvar import sidesvar

STI = "/v1/rapporter/avsluttede"
Avsluttetrad = radmodell("Avsluttetrad", AVSLUTTEDE.kolonner.values())
Valg = Annotated[Avsluttetfiltre, Query()]
ruter = APIRouter(tags=["rapporter"])


@ruter.get(
    STI,
    operation_id="hent_avsluttede",
    summary="Deltakere som har avsluttet (A 9.6, B 2-3)",
    responses=sidesvar("Avsluttede", Avsluttetrad),
)
async def avsluttede(filtre: Annotated[Avsluttetside, Query()], lesing: DenneLesingen) -> Response:
    """The persons with an ending in force, a page at a time."""
    svar = _velg(lesing, filtre).side(lesing.register, filtre)
    await lesing.noter_rader("rapport", filtre, svar["rader"])
    return JsonSvar(svar)


@ruter.get(
    f"{STI}.csv",
    operation_id="hent_avsluttede_csv",
    summary="Rapporten som CSV (A 9.7-9.8, B 4-5)",
    response_class=Response,
    responses=CSV_SVAR,
)
async def avsluttede_csv(filtre: Valg, lesing: DenneLesingen) -> Response:
    """All rows that the report has with the same parameters, in 15 columns with their titles on row 3."""
    fil = await som_csv(_velg(lesing, filtre), _navn(filtre, lesing), overskrift(filtre, lesing.idag))
    await lesing.noter_fil("rapport", "csv", filtre, fil.duf)
    return csv_svar(fil)


@ruter.get(
    f"{STI}.xlsx",
    operation_id="hent_avsluttede_xlsx",
    summary="Rapporten som arbeidsbok",
    response_class=Response,
    responses=XLSX_SVAR,
)
async def avsluttede_xlsx(filtre: Valg, lesing: DenneLesingen, turer: DenneTuren) -> Response:
    """The rows of the CSV file as a workbook (XLSX)."""
    async with turer.tur(landet=lesing.innsyn.alle_kommuner):
        navn, titler = _navn(filtre, lesing), overskrift(filtre, lesing.idag)
        fil = await som_arbeidsbok(_velg(lesing, filtre), lesing.register, navn, titler)
        await lesing.noter_fil("rapport", "xlsx", filtre, fil.personer)
        return await xlsx_svar(fil)


def _velg(lesing: Lesing, filtre: Listefiltre) -> Listeutvalg[Avsluttetlinje]:
    return velg_avsluttede(lesing.register, filtre, lesing.innsyn, lesing.idag)


def _navn(filtre: Listefiltre, lesing: Lesing) -> str:
    return f"nir-avsluttede-{lovverket(filtre)}-{lesing.idag.isoformat()}"
