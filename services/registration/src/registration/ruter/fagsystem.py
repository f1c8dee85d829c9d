"""Registrations of many persons in one request, for a kommune's own system (kontrakt §6.9)."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from registration.fagsystem.levering import Levering
from registration.fagsystem.linje import tolker
from registration.fagsystem.svar import uleselig
from registration.linjestroem.beskrivelse import SVAR, linjekropp
from registration.linjestroem.stroem import Stroem
from registration.openapi.eksempler import eksempel
from registration.ruter.avhengigheter import Adgangsminnet, Postkassen, Saksbehandler

STI = "/v1/registreringer"
ruter = APIRouter(tags=["fagsystem"])


@ruter.post(
    STI,
    operation_id="registrer_linjer",
    summary="Registreringer for mange personer, en på hver linje",
    description=(
        "Hver linje er et objekt: `dufNummer`, `handling` (`registrer`, `endre`, `slett`), `seksjon`, "
        "`innslagId` ved endring og sletting, `idempotencyKey` (UUID) og feltene i seksjonen. "
        "Svaret har en linje for hver linje, i samme rekkefølge: `linje` (fra 1), `utfall` (`godtatt`, "
        "`avvist`, `venter`), og `innslagId` eller `problem`. Send linjene på nytt med samme nøkler etter et "
        "brudd."
    ),
    response_class=Response,
    responses=SVAR,
    openapi_extra=linjekropp(eksempel("registreringer")),
)
async def registrer_linjer(
    request: Request, bruker: Saksbehandler, postkasse: Postkassen, minne: Adgangsminnet
) -> Response:
    """Register each line. A line that is sent again under its key is not registered twice."""
    levering = Levering(request, bruker, postkasse, minne)
    return Stroem(request, tolker(bruker), levering.lever, uleselig)
