"""The routes `/v1/paaminnelser/aarskontroll`, as JSON, CSV and XLSX."""

from typing import Annotated

from fastapi import APIRouter, Query
from nir.web import JsonSvar
from pydantic import Field
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen
from reporting.lister.aarskontroll.fil import aarskontrollfil
from reporting.lister.aarskontroll.filtre import Aarskontrollfiltre, Aarskontrollside
from reporting.lister.aarskontroll.rad import Aarskontrollrad, PerHva
from reporting.lister.aarskontroll.utvalg import velg_aarets
from reporting.lister.fil.arbeidsboktur import DenneTuren
from reporting.lister.fil.beskrivelse import CSV_SVAR, XLSX_SVAR
from reporting.lister.fil.csv_strom import csv_svar
from reporting.lister.fil.xlsx import xlsx_svar
from reporting.rammer.sidesvar import sidesvar

STI = "/v1/paaminnelser/aarskontroll"
_NAVN = "aarskontroll"
_PERSONER = Annotated[int, Field(description="Årets personer, med og uten mangler")]
Valg = Annotated[Aarskontrollfiltre, Query()]
ruter = APIRouter(tags=["påminnelser"])


@ruter.get(
    STI,
    operation_id="hent_aarskontroll",
    summary="Hvem som mangler det IMDi ber om for året",
    responses=sidesvar("Aarskontroll", Aarskontrollrad, personer=_PERSONER, perHva=PerHva),
)
async def aarskontroll(filtre: Annotated[Aarskontrollside, Query()], lesing: DenneLesingen) -> Response:
    """The persons of the year who lack something, a page at a time."""
    svar = (await velg_aarets(lesing, filtre)).side(lesing.register, filtre)
    await lesing.noter_rader("paaminnelse", filtre, svar["rader"], navn=_NAVN)
    return JsonSvar(svar)


@ruter.get(
    f"{STI}.csv",
    operation_id="hent_aarskontroll_csv",
    summary="Årskontrollen som CSV",
    response_class=Response,
    responses=CSV_SVAR,
)
async def aarskontroll_csv(filtre: Valg, lesing: DenneLesingen) -> Response:
    """All rows that the list has with the same parameters."""
    fil = await aarskontrollfil(await velg_aarets(lesing, filtre), lesing.register)
    await lesing.noter_fil("paaminnelse", "csv", filtre, fil.personer, navn=_NAVN)
    return csv_svar(fil)


@ruter.get(
    f"{STI}.xlsx",
    operation_id="hent_aarskontroll_xlsx",
    summary="Årskontrollen som arbeidsbok",
    response_class=Response,
    responses=XLSX_SVAR,
)
async def aarskontroll_xlsx(filtre: Valg, lesing: DenneLesingen, turer: DenneTuren) -> Response:
    """The rows of the CSV file as a workbook (XLSX)."""
    async with turer.tur(landet=lesing.innsyn.alle_kommuner):
        fil = await aarskontrollfil(await velg_aarets(lesing, filtre), lesing.register)
        await lesing.noter_fil("paaminnelse", "xlsx", filtre, fil.personer, navn=_NAVN)
        return await xlsx_svar(fil)
