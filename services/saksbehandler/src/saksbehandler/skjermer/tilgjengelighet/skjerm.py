"""The accessibility statement, open to all: how it is tested, what falls short, and whom to ask."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from saksbehandler.innlogging.aapen import aapen_leser
from saksbehandler.oekt.oekt import Maalform
from saksbehandler.side.navigasjon import Skjerm

ruter = APIRouter()
SKJERM = Skjerm("tilgjengelighet", ruter, meny="om")
VURDERT = date(2026, 11, 30)
"""The day on which the statement was last checked against the pages."""
PROEVD = ("axe", "tastatur", "bredde", "kontrast", "utskrift")
"""The ways in which the pages are tested. The text of each is `tilgjengelighet.proevd_<name>`."""
MANGLER = ("bokmaal", "brev", "oversettelse", "figurer", "brukere")
"""The shortcomings of the pages. The text of each is `tilgjengelighet.mangel_<name>`."""


@ruter.get("/tilgjengelighet")
async def erklaering(request: Request, maalform: Annotated[Maalform, Query()] = "nb") -> Response:
    """The statement."""
    svar: Response = request.app.state.sider.html(
        request,
        "skjermer/tilgjengelighet/tilgjengelighet.html.jinja",
        await aapen_leser(request, maalform),
        vurdert=VURDERT,
        proevd=PROEVD,
        mangler=MANGLER,
        kontakt=request.app.state.innstillinger.kontakt,
    )
    return svar
