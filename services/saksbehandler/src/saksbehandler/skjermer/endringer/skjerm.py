"""The changes of a person as server-sent events, for the open page. The browser never gets the token.

The browser closes the stream while its tab is hidden, and does not open it again by itself: so an open page
does not prolong a session that nobody uses.
"""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.sse import format_sse_event
from nir.web import slutter
from starlette.responses import Response, StreamingResponse

from saksbehandler.api.endringer import Endring, stroem
from saksbehandler.api.feil import ApiFeil
from saksbehandler.innlogging.kontekst import Kontekst
from saksbehandler.innlogging.krav import Innlogget
from saksbehandler.side.navigasjon import Skjerm

ruter = APIRouter()
SKJERM = Skjerm("endringer", ruter, meny="personsoek")
_FOR_GAMMEL = 410


@ruter.get("/personer/{duf}/endringer")
async def endringer(
    kontekst: Innlogget,
    duf: Annotated[str, Path(pattern="^[0-9]{12}$")],
    siden: Annotated[str | None, Query(max_length=300)] = None,
    versjon: Annotated[int, Query(ge=0)] = 0,
) -> Response:
    """Events `endret`, each with a sentence for the reader, after this version of the person."""
    try:
        kilde = await stroem(kontekst.nir, duf, siden, versjon)
    except ApiFeil as feil:
        if feil.status != _FOR_GAMMEL:
            raise
        kilde = _kanskje()
    hoder = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_hendelser(kontekst, kilde), media_type="text/event-stream", headers=hoder)


async def _hendelser(kontekst: Kontekst, kilde: AsyncIterator[Endring | None]) -> AsyncIterator[bytes]:
    yield format_sse_event(comment="")
    async for endring in kilde:
        if slutter(kontekst.request.app):
            break
        if endring is None:
            yield format_sse_event(comment="")
        else:
            setning = _setning(kontekst, endring)
            yield format_sse_event(data_str=setning, event="endret", id=endring.merke or None)
    yield format_sse_event(data_str="", event="slutt")


async def _kanskje() -> AsyncIterator[Endring | None]:
    """One event `kanskje`: the API no longer has the changes since `siden`, so the person may have
    changed.
    """
    yield Endring("", None, "kanskje")


def _setning(kontekst: Kontekst, endring: Endring) -> str:
    t = kontekst.t
    if endring.seksjon is None:
        return t.eller(f"endringer.{endring.handling}", t("endringer.opplysning"))
    return t("endringer.innslag", seksjon=t(f"seksjon.{endring.seksjon}"))
