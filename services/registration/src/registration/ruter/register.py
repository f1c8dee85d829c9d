"""What the upstream feeds write, one person at a time (kontrakt §3.2)."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends
from nir.token import Bruker
from nir.web.kropp import Kropp as Innhold
from regelverk.fakta.hendelse import Innhold as Faktum
from regelverk.fakta.person import OppholdOpphoert
from starlette.responses import Response

from registration.hendelser import fra_register
from registration.kropper import register
from registration.kropper.modell import Kropp
from registration.kropper.sti import Oppholdsid, iso_dato
from registration.kvittering import lever_og_svar
from registration.noekkel import Noekkel, hendelse_id_av
from registration.openapi import kropp, svar_kvittering
from registration.postkasse import Postkasse
from registration.ruter.avhengigheter import DufISti, Kassen, Kilderegister, Rute

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["kilderegistre"])
_RUTER = (
    ("PUT", "", register.Person, "Personen, hele; den siste gjelder"),
    ("POST", "/opphold", register.Opphold, "Oppholdstillatelse; samme oppholdId erstatter"),
    ("POST", "/bosetting", register.Bosetting, "Bosetting; samme bosettingId (eller ingen) erstatter"),
    ("POST", "/utdanning", register.Utdanning, "Utdanningsbakgrunn; den siste gjelder"),
    ("POST", "/karriereveiledning", register.Karriereveiledning, "Karriereveiledning; den siste gjelder"),
    ("POST", "/arbeid", register.Arbeid, "Arbeidsforhold; samme arbeidId erstatter"),
)


async def _lever(
    postkasse: Postkasse, hva: Faktum, bruker: Bruker, duf: str, noekkel: str | None
) -> Response:
    hendelse = fra_register(hva, bruker=bruker, duf=duf, hendelse_id=hendelse_id_av(noekkel))
    return await lever_og_svar(postkasse, hendelse, status=201)


def _skriv(modell: type[Kropp]) -> Rute:
    async def skriv(
        bruker: Kilderegister,
        duf: DufISti,
        innhold: Annotated[Kropp, Depends(Innhold(modell))],
        postkasse: Kassen,
        noekkel: Noekkel = None,
    ) -> Response:
        return await _lever(postkasse, innhold.som_faktum(), bruker, duf, noekkel)

    return skriv


for _metode, _sti, _modell, _tekst in _RUTER:
    ruter.add_api_route(
        _sti,
        _skriv(_modell),
        methods=[_metode],
        status_code=201,
        operation_id=f"registrer_{_sti.removeprefix('/') or 'person'}",
        summary=_tekst,
        openapi_extra=kropp(_modell),
        responses=svar_kvittering,
    )


@ruter.delete(
    "/opphold/{oppholdId}",
    status_code=201,
    operation_id="opphoer_opphold",
    summary="Tillatelsen opphører",
    responses=svar_kvittering,
)
async def opphoer(
    bruker: Kilderegister,
    duf: DufISti,
    opphold_id: Oppholdsid,
    dato: Annotated[date, Depends(iso_dato("dato", "Dagen tillatelsen opphører", "2024-12-31"))],
    postkasse: Kassen,
    noekkel: Noekkel = None,
) -> Response:
    """OppholdOpphoert: only this ends a permit, `gyldigTil` is information."""
    innhold = OppholdOpphoert(opphold_id=opphold_id, dato=dato)
    return await _lever(postkasse, innhold, bruker, duf, noekkel)
