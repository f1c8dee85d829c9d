"""The personlister: category and forvalg, filters that act at once, sorting, and the list as a file."""

from fastapi import APIRouter
from starlette.responses import Response

from saksbehandler.api.lister import Filtype, listefil, personliste
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling
from saksbehandler.skjermer.personlister.utvalg import FILTRE, FORVALG, KOLONNER

ruter = APIRouter()
SKJERM = Skjerm("personlister", ruter, meny="personlister")


@ruter.get("/personlister")
async def liste(kontekst: Innlogget) -> Response:
    """The page of the list that the address asks for."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, KOLONNER)
    svar = await personliste(kontekst.nir, valg.argumenter)
    return kontekst.side(
        "skjermer/personlister/personlister.html.jinja",
        liste=svar,
        valg=valg,
        forvalg=FORVALG,
        kolonner=KOLONNER,
        inndeling=Sideinndeling.av(kontekst.request, valg.side, svar.antall),
    )


@ruter.get("/personlister.{type_}")
async def som_fil(kontekst: Innlogget, type_: Filtype) -> Response:
    """All rows of the list as CSV or XLSX, passed on as the API writes them."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, KOLONNER)
    return (await listefil(kontekst.nir, "personlister", type_, valg.for_fil)).svar()
