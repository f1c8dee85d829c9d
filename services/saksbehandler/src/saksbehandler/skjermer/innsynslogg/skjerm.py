"""The innsynslogg of a person: the field for the DUF-nummer, and the readings."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.innsynslogg import innsynslogg
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.feilside import forklaring
from saksbehandler.side.listevalg import Listevalg
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling
from saksbehandler.skjermer.innsynslogg.utvalg import i_ord

ruter = APIRouter()
SKJERM = Skjerm("innsynslogg", ruter, meny="innsynslogg")
KOLONNER = ("tidspunkt", "bruker", "kommunenummer", "hva", "format", "antall")
_MAL = "skjermer/innsynslogg/innsynslogg.html.jinja"


@ruter.get("/innsynslogg")
async def logg(kontekst: Innlogget) -> Response:
    """The field of the search, and the readings of the person."""
    valg = Listevalg.av(kontekst.request.query_params, ("duf",), KOLONNER)
    felles: Mapping[str, Any] = {"valg": valg, "kolonner": KOLONNER, "i_ord": i_ord}
    if not valg.parametre:
        return kontekst.side(_MAL, liste=None, inndeling=None, feil="", **felles)
    try:
        svar = await innsynslogg(kontekst.nir, valg.argumenter)
    except ApiFeil as feil:
        if feil.slag not in ("avvist", "ukjent"):
            raise
        sagt = forklaring(kontekst.leser, feil)
        return kontekst.side(_MAL, feil.status, liste=None, inndeling=None, feil=sagt, **felles)
    inndeling = Sideinndeling.av(kontekst.request, valg.side, svar.antall)
    return kontekst.side(_MAL, liste=svar, inndeling=inndeling, feil="", **felles)
