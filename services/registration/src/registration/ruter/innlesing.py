"""Facts as a stream: one line in, one line out (kontrakt §3.2, §5.3)."""

from functools import partial

from fastapi import APIRouter, Request
from starlette.responses import Response

from registration.innlesing.levering import lever_linje
from registration.innlesing.svarlinje import avvist
from registration.innlesing.tolking import tolker
from registration.linjestroem.beskrivelse import SVAR, linjekropp
from registration.linjestroem.stroem import Stroem
from registration.openapi.eksempler import eksempel
from registration.ruter.avhengigheter import Innleser, Postkassen

STI = "/v1/innlesing"
ruter = APIRouter(tags=["kilderegistre"])


@ruter.post(
    STI,
    operation_id="les_inn",
    summary="Fakta som en strøm av linjer",
    response_class=Response,
    responses=SVAR,
    openapi_extra=linjekropp(eksempel("innlesing")),
)
async def innlesing(request: Request, bruker: Innleser, postkasse: Postkassen) -> Response:
    """Register any number of envelopes, one a line. A line that is sent again is not registered twice."""
    return Stroem(
        request,
        tolker(bruker),
        partial(lever_linje, postkasse),
        lambda uleselig: avvist(uleselig.hendelse_id, uleselig.problem),
    )
