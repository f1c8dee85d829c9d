"""The start page with what is due, and each kind of påminnelser as a list and a file."""

from fastapi import APIRouter
from starlette.responses import Response

from saksbehandler.api.lister import listefil
from saksbehandler.api.paaminnelser import Paaminnelsesnavn, paaminnelser
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling
from saksbehandler.skjermer.paaminnelser.oversikt import oversikter
from saksbehandler.skjermer.paaminnelser.slag import FILTRE, KOLONNER, mangler
from saksbehandler.skjermer.person.lenker import skjemalenke

ruter = APIRouter()
SKJERM = Skjerm("paaminnelser", ruter, meny="start")


@ruter.get("/")
async def start(kontekst: Innlogget) -> Response:
    """The start page."""
    return kontekst.side(
        "skjermer/paaminnelser/oversikt.html.jinja",
        oversikter=await oversikter(kontekst.nir),
        mangler=mangler,
        lenke=skjemalenke,
    )


@ruter.get("/paaminnelser/{navn}.csv")
async def som_fil(kontekst: Innlogget, navn: Paaminnelsesnavn) -> Response:
    """All rows of the list as CSV, passed on as the API writes them."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, KOLONNER)
    return (await listefil(kontekst.nir, f"paaminnelser/{navn}", "csv", valg.for_fil)).svar()


@ruter.get("/paaminnelser/{navn}")
async def liste(kontekst: Innlogget, navn: Paaminnelsesnavn) -> Response:
    """The page of the list that the address asks for."""
    valg = Listevalg.av(kontekst.request.query_params, FILTRE, KOLONNER)
    svar = await paaminnelser(kontekst.nir, navn, valg.argumenter)
    return kontekst.side(
        "skjermer/paaminnelser/liste.html.jinja",
        slaget=navn,
        mangler=mangler,
        lenke=skjemalenke,
        liste=svar,
        valg=valg,
        kolonner=KOLONNER,
        inndeling=Sideinndeling.av(kontekst.request, valg.side, svar.antall),
    )
