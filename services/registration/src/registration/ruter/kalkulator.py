"""The deadline calculator: open to everybody. It stores nothing and asks no engine (kontrakt §6.14)."""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from nir.grense.kallgrense import Kallgrense
from nir.web import JsonSvar
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.innhold.svarskjema import json_schema
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from registration.forespoersel.adgang import krev_kjente
from registration.kalkulator.koder import ukjente_koder
from registration.kalkulator.skjema import Regnestykke
from registration.kalkulator.svar import svaret
from registration.openapi.kalkulator import Utregning
from registration.openapi.operasjon import UMULIG, json, kropp

ruter = APIRouter(tags=["kalkulator"])
_NETT_BITS = 64
"""A household or a phone has an IPv6 network with a prefix of this many bits, and can use any address in it.
"""


async def _slipp_inn(request: Request) -> None:
    """Refuse unknown parameters, and too many calls from one IP address. Raises ProblemFeil."""
    grense: Kallgrense = request.app.state.kalkulatorgrense
    await grense.krev(_avsender(request), om_person=False)
    krev_kjente(request)


def _avsender(request: Request) -> str:
    vert = request.client.host if request.client else ""
    try:
        adresse = ip_address(vert)
    except ValueError:
        return vert
    return str(ip_network((adresse, _NETT_BITS), strict=False) if isinstance(adresse, IPv6Address) else vert)


@ruter.post(
    "/v1/kalkulator",
    operation_id="beregn_frist",
    summary="Regn ut frist, kategori og avslutning; ingenting lagres, og ingen token trengs",
    dependencies=[Depends(_slipp_inn)],
    openapi_extra={**kropp(Regnestykke), "security": []},
    responses={200: json("Det reglene sier", json_schema(Utregning)), 409: UMULIG},
)
async def beregn_frist(
    stykke: Annotated[Regnestykke, Depends(JsonKropp(Regnestykke, flere=ukjente_koder))],
) -> Response:
    """What the regelmotor would say of a person with these data, computed by the same rules."""
    return JsonSvar(await run_in_threadpool(svaret, stykke))
