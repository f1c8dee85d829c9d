"""The help page, open to all: what the pages are for, and the keyboard shortcuts (WCAG 2.1.4)."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from saksbehandler.innlogging.aapen import aapen_leser
from saksbehandler.oekt.oekt import Maalform
from saksbehandler.side.navigasjon import SIDETASTER, TASTER, Skjerm
from saksbehandler.skjermer.brukerveiledning.dokument import FIL

ruter = APIRouter()
SKJERM = Skjerm("hjelp", ruter, meny="om")


@ruter.get("/hjelp")
async def hjelp(request: Request, maalform: Annotated[Maalform, Query()] = "nb") -> Response:
    """The page."""
    svar: Response = request.app.state.sider.html(
        request,
        "skjermer/hjelp/hjelp.html.jinja",
        await aapen_leser(request, maalform),
        taster=TASTER,
        sidetaster=SIDETASTER,
        har_veiledning=(request.app.state.innstillinger.veiledning / FIL).is_file(),
    )
    return svar
