"""What the upstream registers write, one person at a time (kontrakt §3.2)."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends
from nir.token import Bruker
from nir.web.innhold.json_kropp import JsonKropp
from regelverk.fakta.hendelse import Innhold
from regelverk.fakta.person import OppholdOpphoert
from starlette.responses import Response

from registration.behandling.hendelse import fra_register
from registration.behandling.innsyn import DetteNotatet, Innsynsnotat
from registration.behandling.svar import lever_og_svar
from registration.forespoersel.etag import HvisVersjon
from registration.forespoersel.noekkel import Noekkel, hendelse_id_av
from registration.forespoersel.sti import Oppholdsid, iso_dato
from registration.openapi.operasjon import kropp, svar_kvittering
from registration.postkasse import Postkasse
from registration.ruter.avhengigheter import DufISti, Kilderegister, Postkassen, Rute
from registration.skjema import kilderegister
from registration.skjema.modell import Skjema

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["kilderegistre"])
_RUTER = (
    ("PUT", "", kilderegister.Person, "Personen, hele; den siste gjelder"),
    ("POST", "/opphold", kilderegister.Opphold, "Oppholdstillatelse; samme oppholdId erstatter"),
    ("POST", "/bosetting", kilderegister.Bosetting, "Bosetting; samme bosettingId (eller ingen) erstatter"),
    ("POST", "/utdanning", kilderegister.Utdanning, "Utdanningsbakgrunn; den siste gjelder"),
    (
        "POST",
        "/karriereveiledning",
        kilderegister.Karriereveiledning,
        "Karriereveiledning; den siste gjelder",
    ),
    ("POST", "/arbeid", kilderegister.Arbeid, "Arbeidsforhold; samme arbeidId erstatter"),
)


async def _lever(
    postkasse: Postkasse,
    hva: Innhold,
    bruker: Bruker,
    duf: str,
    notat: Innsynsnotat,
    noekkel: str | None,
    hvis_etag: str | None,
) -> Response:
    hendelse = fra_register(
        hva,
        bruker=bruker,
        duf=duf,
        hendelse_id=hendelse_id_av(noekkel),
        hvis_etag=hvis_etag,
    )
    return await lever_og_svar(postkasse, bruker, hendelse, notat, status=201)


def _skriv(modell: type[Skjema]) -> Rute:
    async def skriv(
        bruker: Kilderegister,
        duf: DufISti,
        innhold: Annotated[Skjema, Depends(JsonKropp(modell))],
        postkasse: Postkassen,
        notat: DetteNotatet,
        noekkel: Noekkel = None,
        hvis_etag: HvisVersjon = None,
    ) -> Response:
        return await _lever(postkasse, innhold.som_faktum(), bruker, duf, notat, noekkel, hvis_etag)

    return skriv


for _metode, _sti, _modell, _tekst in _RUTER:
    ruter.add_api_route(
        _sti,
        _skriv(_modell),
        methods=[_metode],
        status_code=201,
        operation_id=f"registrer_{_sti.removeprefix('/') or 'person'}",
        summary=_tekst,
        description="Skrives av UDI eller IMDi.",
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
    postkasse: Postkassen,
    notat: DetteNotatet,
    noekkel: Noekkel = None,
    hvis_etag: HvisVersjon = None,
) -> Response:
    """End a permit (OppholdOpphoert). Nothing else ends a permit: `gyldigTil` is only information."""
    innhold = OppholdOpphoert(opphold_id=opphold_id, dato=dato)
    return await _lever(postkasse, innhold, bruker, duf, notat, noekkel, hvis_etag)
