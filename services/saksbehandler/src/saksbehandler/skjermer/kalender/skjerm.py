"""The calendar of coming deadlines."""

from fastapi import APIRouter
from nir.klokke import idag
from starlette.responses import Response

from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.kalender.dager import hent_dager
from saksbehandler.skjermer.kalender.maaned import Maaned

ruter = APIRouter()
SKJERM = Skjerm("kalender", ruter, meny="kalender")


@ruter.get("/kalender")
async def kalender(kontekst: Innlogget, maaned: str = "") -> Response:
    """The month that the address asks for, as a calendar and as a list."""
    dagen = idag()
    denne = Maaned.av(maaned, dagen)
    forrige, neste = denne.naboer(dagen)
    valg = Listevalg.av(kontekst.request.query_params, ("kommunenummer", "bydelsnummer"), ())
    return kontekst.side(
        "skjermer/kalender/kalender.html.jinja",
        maaned=denne,
        forrige=forrige,
        neste=neste,
        idag=dagen,
        valg=valg,
        dager=await hent_dager(kontekst.nir, denne, dagen, valg.parametre),
    )
