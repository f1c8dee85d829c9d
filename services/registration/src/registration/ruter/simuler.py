"""What proposed registrations would do; nothing is registered (kontrakt §3.2, §5.5)."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from nir.personside.openapi.side import Personside
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.parameter import SantUsant
from nir.web.innhold.svarskjema import json_schema
from nir.web.problem.problemer import FELT_KODE
from starlette.responses import Response

from registration.behandling.innsyn import DetteNotatet
from registration.behandling.spoersmaal import Simulering, simulering
from registration.forespoersel.sti import valgfri_iso_dato
from registration.openapi.eksempler import eksempel
from registration.openapi.operasjon import json, json_kropp
from registration.openapi.svarmodeller import Alternativ
from registration.openapi.svarmodeller import Simulering as Svar
from registration.ruter.avhengigheter import DufISti, Postkassen, Saksbehandler
from registration.skjema.modell import Skjema
from registration.skjema.simulering import FORSLAG, KROPP, som_melding

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["registrering"])
_SVAR = json_schema(Svar | list[Alternativ])
for _modell in ("Simulering", "Alternativ"):
    _SVAR["$defs"][_modell]["properties"]["avvist"]["items"] = {"$ref": "#/components/schemas/Problem"}
_SKJEMA = FORSLAG.json_schema(by_alias=True, ref_template="#/components/schemas/{model}")
# `handling` and `seksjon` together choose the model. OpenAPI's discriminator can name only one property.
del _SKJEMA["items"]["discriminator"]
_SIDEFELT = frozenset(felt.alias or navn for navn, felt in Personside.model_fields.items())


async def _felt(
    felt: Annotated[
        str | None,
        Query(
            description="Bare disse feltene av vurderingen, med komma mellom",
            examples=["frist,varsler"],
            max_length=500,
        ),
    ] = None,
) -> tuple[str, ...]:
    """The fields of the page that the caller wants; empty: all fields."""
    navn = () if felt is None else tuple(dict.fromkeys(felt.split(",")))
    if ukjente := [en for en in navn if en not in _SIDEFELT]:
        detail = f"Vurderingen har ikke feltet «{ukjente[0]}». Velg blant feltene i svaret."
        raise ProblemFeil(FELT_KODE, detail, felt="felt")
    return navn


@ruter.post(
    "/simuler",
    operation_id="simuler",
    summary="Hva ville skje? Ingenting registreres",
    openapi_extra=json_kropp(_SKJEMA, eksempel("simuler")),
    responses={200: json("Før og etter; med alternativer=true en liste", _SVAR)},
)
async def simuler(
    bruker: Saksbehandler,
    duf: DufISti,
    paa_dato: Annotated[date | None, Depends(valgfri_iso_dato("paaDato", "Reglene slik de er den dagen"))],
    felt: Annotated[tuple[str, ...], Depends(_felt)],
    forslag: Annotated[list[Skjema], Depends(KROPP)],
    postkasse: Postkassen,
    notat: DetteNotatet,
    alternativer: Annotated[
        SantUsant, Query(description="Hvert forslag for seg, ikke etter hverandre")
    ] = False,
) -> Response:
    """Decide the proposals in order, as if they were registered now.

    With `alternativer`, decide each proposal by itself. A proposal that is refused is in `avvist`, and the
    answer is still 200.
    """
    oensket = Simulering([som_melding(f) for f in forslag], paa_dato, felt)
    svar = await simulering(postkasse, bruker, duf, oensket, alternativer=alternativer)
    await notat.noter(bruker, "simulering", duf)
    return JsonSvar(svar["alternativer"] if alternativer else svar)
