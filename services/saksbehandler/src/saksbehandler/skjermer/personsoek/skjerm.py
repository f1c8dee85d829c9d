"""The search for one person by DUF-nummer or name (A 1.1)."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.personer import soek
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.feilside import forklaring
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.side.sideinndeling import Sideinndeling

ruter = APIRouter()
SKJERM = Skjerm("personsoek", ruter, meny="personsoek")
_MAL = "skjermer/personsoek/personsoek.html.jinja"


@ruter.get("/personsoek")
async def personsoek(
    kontekst: Innlogget, q: Annotated[str, Query(max_length=200)] = "", side: Annotated[int, Query(ge=1)] = 1
) -> Response:
    """The field of the search, and the persons that fit."""
    if not q.strip():
        return kontekst.side(_MAL, q=q, treff=None, inndeling=None, feil="")
    try:
        treff = await soek(kontekst.nir, q.strip(), side)
    except ApiFeil as feil:
        if feil.slag != "avvist":
            raise
        return kontekst.side(
            _MAL, 422, q=q, treff=None, inndeling=None, feil=forklaring(kontekst.leser, feil)
        )
    inndeling = Sideinndeling.av(kontekst.request, side, treff.antall)
    return kontekst.side(_MAL, q=q, treff=treff, inndeling=inndeling, feil="")
