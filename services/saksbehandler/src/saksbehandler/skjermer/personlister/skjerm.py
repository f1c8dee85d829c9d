"""The personlister: category and forvalg, filters that act at once, sorting, and the list as a file."""

from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from saksbehandler.api.lister import Filtype, listefil, personliste
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling
from saksbehandler.skjermer.personlister.utvalg import FORVALG, KOLONNER, Utvalg

ruter = APIRouter()
SKJERM = Skjerm("personlister", ruter, meny="personlister")


@ruter.get("/personlister")
async def liste(kontekst: Innlogget) -> Response:
    """The page of the list that the address asks for."""
    utvalg = Utvalg.av(kontekst.request.query_params)
    svar = await personliste(kontekst.nir, utvalg.argumenter)
    return kontekst.side(
        "skjermer/personlister/personlister.html.jinja",
        liste=svar,
        utvalg=utvalg,
        forvalg=FORVALG,
        kolonner=KOLONNER,
        inndeling=Sideinndeling.av(kontekst.request, utvalg.side, svar.antall),
        filadresse=urlencode(utvalg.for_fil),
        sortert=lambda kolonne: urlencode({**utvalg.parametre, "sorter": utvalg.neste_sortering(kolonne)}),
    )


@ruter.get("/personlister.{type_}")
async def som_fil(kontekst: Innlogget, type_: Filtype) -> Response:
    """All rows of the list as CSV or XLSX, passed on as the API writes them."""
    utvalg = Utvalg.av(kontekst.request.query_params)
    return (await listefil(kontekst.nir, type_, utvalg.for_fil)).svar()
