"""The routes `/v1/statistikk/{navn}`: the statistic, its file and its figure."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from nir.innsyn.oppslag import Format
from nir.web import JsonSvar
from starlette.responses import Response

from reporting.innsynslogg.lesing import DenneLesingen, Lesing
from reporting.lister.fil.beskrivelse import CSV_SVAR
from reporting.lister.fil.csv_strom import csv_svar
from reporting.statistikk.beskrivelse import SVAR
from reporting.statistikk.figur import statistikkfigur
from reporting.statistikk.fil import statistikkfil
from reporting.statistikk.filtre import Statistikkfiltre
from reporting.statistikk.grunnlag.kolonner import Navn
from reporting.statistikk.grunnlag.programloepene import Programloepene
from reporting.statistikk.katalog.alle import STATISTIKKER
from reporting.statistikk.svar import Spoersmaal, Statistikksvar, statistikksvar

STI = "/v1/statistikk/{navn}"
Statistikknavn = Annotated[Navn, Path(description="Hvilken statistikk")]
Valg = Annotated[Statistikkfiltre, Query()]
_SVG = "image/svg+xml"
_FIGUR: dict[int | str, dict[str, Any]] = {
    200: {"description": "Figuren", "content": {_SVG: {"schema": {"type": "string"}}}}
}
ruter = APIRouter(tags=["statistikk"])


@ruter.get(
    f"{STI}.csv",
    operation_id="hent_statistikk_csv",
    summary="Statistikken som CSV",
    response_class=Response,
    responses=CSV_SVAR,
)
async def statistikk_csv(navn: Statistikknavn, filtre: Valg, lesing: DenneLesingen) -> Response:
    """The rows of the JSON answer, those of the country first. `:` stands for a number that is not shown."""
    svar = await _svar(navn, filtre, lesing, "csv")
    return csv_svar(statistikkfil(svar, lesing.idag))


@ruter.get(
    f"{STI}.svg",
    operation_id="hent_statistikk_svg",
    summary="Statistikken som figur",
    response_class=Response,
    responses=_FIGUR,
)
async def statistikk_svg(navn: Statistikknavn, filtre: Valg, lesing: DenneLesingen) -> Response:
    """The numbers of the requested kommune, or else of the reader's own kommune, and of the country, by year.

    A figure of counts leaves the country out if it shows a kommune.
    """
    svar = await _svar(navn, filtre, lesing, "svg")
    egne = _spoersmaal(navn, filtre, lesing).egne
    return Response(await asyncio.to_thread(statistikkfigur, svar, egne), media_type=_SVG)


@ruter.get(STI, operation_id="hent_statistikk", summary="Statistikk for kommuner og landet", responses=SVAR)
async def statistikk(navn: Statistikknavn, filtre: Valg, lesing: DenneLesingen) -> Response:
    """The numbers by kommune and year, and for the country.

    A kommune does not get small counts of other kommuner.
    """
    return JsonSvar((await _svar(navn, filtre, lesing, "json")).som_json())


async def _svar(navn: Navn, filtre: Statistikkfiltre, lesing: Lesing, format_: Format) -> Statistikksvar:
    spoersmaal = _spoersmaal(navn, filtre, lesing)
    svar = await statistikksvar(lesing.register.tabell(Programloepene), spoersmaal)
    await lesing.noter_tall("statistikk", format_, filtre, statistikk=navn)
    return svar


def _spoersmaal(navn: Navn, filtre: Statistikkfiltre, lesing: Lesing) -> Spoersmaal:
    return Spoersmaal(STATISTIKKER[navn], filtre, lesing.innsyn, lesing.idag)
