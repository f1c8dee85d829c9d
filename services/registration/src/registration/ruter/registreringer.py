"""What became of a registration, however long ago (contract §3, §5)."""

from fastapi import APIRouter
from nir.token import Bruker
from nir.web import JsonSvar, ProblemFeil
from regelverk.fakta.hendelse import Hendelse
from starlette.responses import Response

from registration import problemer
from registration.kropper.sti import HendelseIdISti
from registration.openapi import json
from registration.postkasse import Postkasse
from registration.ruter.avhengigheter import Alle, DufISti, Kassen
from registration.spoer import Svarfelter, spoer_om_hendelse

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["registrering"])
_BESKRIVELSE = json("Avgjørelsen, eller {status: venter}", {"type": "object"})


@ruter.get(
    "/registreringer/{hendelseId}",
    operation_id="hent_registrering",
    summary="Hva ble det av registreringen?",
    responses={200: _BESKRIVELSE},
)
async def registrering(
    bruker: Alle, duf: DufISti, hendelse_id: HendelseIdISti, postkasse: Kassen
) -> Response:
    """Asks the engine. What it does not know waits if it lies in the log, and is unknown if not."""
    try:
        avgjoerelse = await spoer_om_hendelse(postkasse, bruker, duf, hendelse_id)
    except ProblemFeil:
        if await _venter(postkasse, bruker, duf, hendelse_id):
            return _svar(None)
        raise
    if avgjoerelse is None and not await _venter(postkasse, bruker, duf, hendelse_id):
        raise ProblemFeil(problemer.HENDELSE_UKJENT, felt="hendelseId")
    return _svar(avgjoerelse)


def _svar(avgjoerelse: Svarfelter | None) -> Response:
    return JsonSvar({"status": "venter"} if avgjoerelse is None else avgjoerelse)


async def _venter(postkasse: Postkasse, bruker: Bruker, duf: str, hendelse_id: str) -> bool:
    hendelse = await postkasse.i_loggen(duf, hendelse_id)
    return hendelse is not None and _er_hans(bruker, hendelse)


def _er_hans(bruker: Bruker, hendelse: Hendelse) -> bool:
    kommune = hendelse.aktoer.kommunenummer if hendelse.aktoer else None
    return bruker.kommunenummer is None or bruker.kommunenummer == kommune
