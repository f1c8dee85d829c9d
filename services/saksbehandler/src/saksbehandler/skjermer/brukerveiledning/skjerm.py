"""The user guide, open to all, and its pictures."""

from pathlib import Path
from typing import Annotated

from fastapi import APIRouter
from fastapi import Path as Sti
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from saksbehandler.innlogging.aapen import aapen_leser
from saksbehandler.side.feilside import SIDE_UKJENT
from saksbehandler.side.navigasjon import Skjerm
from saksbehandler.skjermer.brukerveiledning.dokument import BILDER, som_html

ruter = APIRouter()
SKJERM = Skjerm("brukerveiledning", ruter, meny="om")


@ruter.get("/brukerveiledning")
async def veiledning(request: Request) -> Response:
    """The guide, which is in bokmål.

    Raises:
        ApiFeil: this installation has no guide.
    """
    try:
        innhold = som_html(_mappe(request), "/brukerveiledning")
    except FileNotFoundError:
        raise SIDE_UKJENT from None
    mal = "skjermer/brukerveiledning/brukerveiledning.html.jinja"
    svar: Response = request.app.state.sider.html(request, mal, await aapen_leser(request), innhold=innhold)
    return svar


@ruter.get("/brukerveiledning/bilder/{navn}")
async def bilde(request: Request, navn: Annotated[str, Sti(pattern=r"^[a-z0-9-]+\.png$")]) -> Response:
    """A picture of the guide.

    Raises:
        ApiFeil: the guide has no such picture.
    """
    fil = _mappe(request) / BILDER / navn
    if not fil.is_file():
        raise SIDE_UKJENT
    return FileResponse(fil, media_type="image/png", headers={"Cache-Control": "public, max-age=3600"})


def _mappe(request: Request) -> Path:
    mappe: Path = request.app.state.innstillinger.veiledning
    return mappe
