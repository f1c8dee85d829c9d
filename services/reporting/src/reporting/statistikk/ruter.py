"""`/v1/statistikk/{navn}`, its file and its figure."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from nir.token import Bruker
from nir.web import JsonSvar
from starlette.responses import Response, StreamingResponse

from reporting.fil.csv_strom import csv_svar
from reporting.projeksjon.visning import Visning
from reporting.statistikk.beskrivelse import SVAR
from reporting.statistikk.figur import statistikkfigur
from reporting.statistikk.fil import statistikkfil
from reporting.statistikk.filtre import Statistikkfiltre
from reporting.statistikk.katalog import STATISTIKKER
from reporting.statistikk.kolonner import Navn
from reporting.statistikk.svar import Spoersmaal, Statistikksvar, statistikksvar
from reporting.tilgang import Innsyn, Leser
from reporting.tjeneste import DenneTjenesten, DenneVisningen, Tjeneste

STI = "/v1/statistikk/{navn}"
Statistikknavn = Annotated[Navn, Path(description="Hvilken statistikk")]
Valg = Annotated[Statistikkfiltre, Query()]
_SVG = "image/svg+xml"
_FIGUR: dict[int | str, dict[str, Any]] = {
    200: {"description": "Figuren", "content": {_SVG: {"schema": {"type": "string"}}}}
}
ruter = APIRouter(tags=["statistikk"])


@ruter.get(f"{STI}.csv", summary="Statistikken som CSV", response_class=StreamingResponse)
async def statistikk_csv(
    navn: Statistikknavn, filtre: Valg, leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """The same rows, the country's first; `:` is a number that is not shown."""
    return csv_svar(statistikkfil(await _svar(navn, filtre, leser, tjeneste, visning), tjeneste.idag()))


@ruter.get(f"{STI}.svg", summary="Statistikken som figur", response_class=Response, responses=_FIGUR)
async def statistikk_svg(
    navn: Statistikknavn, filtre: Valg, leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """By year: the kommune asked for or the caller's own, and the country."""
    spoersmaal = _spoersmaal(navn, filtre, leser, tjeneste)
    svar = await statistikksvar(visning.register.programloepene, spoersmaal)
    return Response(await asyncio.to_thread(statistikkfigur, svar, spoersmaal.egne), media_type=_SVG)


@ruter.get(STI, summary="Statistikk for kommuner og landet", responses=SVAR)
async def statistikk(
    navn: Statistikknavn, filtre: Valg, leser: Leser, tjeneste: DenneTjenesten, visning: DenneVisningen
) -> Response:
    """By kommune and year, and for the country; small counts outside the own kommune are not shown."""
    return JsonSvar((await _svar(navn, filtre, leser, tjeneste, visning)).som_json())


async def _svar(
    navn: Navn, filtre: Statistikkfiltre, leser: Bruker, tjeneste: Tjeneste, visning: Visning
) -> Statistikksvar:
    return await statistikksvar(visning.register.programloepene, _spoersmaal(navn, filtre, leser, tjeneste))


def _spoersmaal(navn: Navn, filtre: Statistikkfiltre, leser: Bruker, tjeneste: Tjeneste) -> Spoersmaal:
    return Spoersmaal(STATISTIKKER[navn], filtre, Innsyn(leser), tjeneste.idag())
