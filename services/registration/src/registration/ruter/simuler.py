"""What proposed registrations would do; nothing is registered (kontrakt §3.2, §5.5)."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends
from nir.meldinger.svar import ProblemMelding
from nir.web import JsonSvar
from nir.web.innhold.json_kropp import JsonKropp
from nir.web.innhold.svarskjema import json_schema
from nir.web.problem.problemtype import problemkropp
from starlette.responses import Response

from registration.behandling.innsyn import DetteNotatet
from registration.behandling.spoersmaal import simulering
from registration.behandling.svar import problemfelter
from registration.forespoersel.sti import valgfri_iso_dato
from registration.openapi.eksempler import eksempel
from registration.openapi.operasjon import json, json_kropp
from registration.openapi.svarmodeller import Simulering
from registration.ruter.avhengigheter import DufISti, Postkassen, Saksbehandler
from registration.skjema.modell import Skjema
from registration.skjema.simulering import FORSLAG, som_melding, som_skrevet

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["registrering"])
_SVAR = json_schema(Simulering)
_SVAR["properties"]["avvist"]["items"] = {"$ref": "#/components/schemas/Problem"}
_SKJEMA = FORSLAG.json_schema(by_alias=True, ref_template="#/components/schemas/{model}")
# `handling` and `seksjon` together choose the model. OpenAPI's discriminator can name only one property.
del _SKJEMA["items"]["discriminator"]


@ruter.post(
    "/simuler",
    operation_id="simuler",
    summary="Hva ville skje? Ingenting registreres",
    openapi_extra=json_kropp(_SKJEMA, eksempel("simuler")),
    responses={200: json("Før og etter", _SVAR)},
)
async def simuler(
    bruker: Saksbehandler,
    duf: DufISti,
    paa_dato: Annotated[date | None, Depends(valgfri_iso_dato("paaDato", "Reglene slik de er den dagen"))],
    forslag: Annotated[list[Skjema], Depends(JsonKropp(FORSLAG, som_skrevet=som_skrevet))],
    postkasse: Postkassen,
    notat: DetteNotatet,
) -> Response:
    """Decide each proposal in order, as if it were registered now."""
    svar = await simulering(postkasse, bruker, duf, [som_melding(f) for f in forslag], paa_dato)
    await notat.noter(bruker, "simulering", duf)
    avvist = [problemfelter(ProblemMelding(**problem)) for problem in svar["avvist"]]
    return JsonSvar(svar | {"avvist": [problemkropp(**problem) for problem in avvist]})
