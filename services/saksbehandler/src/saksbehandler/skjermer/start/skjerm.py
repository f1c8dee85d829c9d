"""The start page: where to go."""

from fastapi import APIRouter
from starlette.responses import Response

from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.navigasjon import Skjerm

ruter = APIRouter()
SKJERM = Skjerm("start", ruter, meny="start")


@ruter.get("/")
async def start(kontekst: Innlogget) -> Response:
    """The start page."""
    return kontekst.side("skjermer/start/start.html.jinja")
