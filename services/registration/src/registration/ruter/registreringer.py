"""Looks up the outcome of a registration, however long ago it was made (kontrakt §3.2, §5.6)."""

from typing import Any

from fastapi import APIRouter
from nir.meldinger.spoersmaal import SpoersmaalSvar
from nir.meldinger.svar import Svar
from nir.token import Bruker
from nir.token.kompetanse import synlige_varsler
from nir.web import JsonSvar, ProblemFeil
from nir.web.innhold.svarskjema import json_schema
from regelverk.fakta.hendelse import Hendelse
from starlette.responses import Response

from registration import problemer
from registration.behandling.spoersmaal import spoer_om_hendelse
from registration.behandling.svar import problemfelter
from registration.forespoersel.duf import med_dufvarsler
from registration.forespoersel.sti import HendelseIdISti
from registration.openapi.operasjon import json
from registration.openapi.svarmodeller import Avgjoerelse, Venter
from registration.postkasse import Opptatt, Postkasse
from registration.ruter.avhengigheter import Alle, DufISti, Postkassen

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["registrering"])
_BESKRIVELSE = json("Avgjørelsen, eller {status: venter}", json_schema(Avgjoerelse | Venter))
_VENTER = {"status": "venter"}


@ruter.get(
    "/registreringer/{hendelseId}",
    operation_id="hent_registrering",
    summary="Hva ble det av registreringen?",
    responses={200: _BESKRIVELSE},
)
async def registrering(
    bruker: Alle, duf: DufISti, hendelse_id: HendelseIdISti, postkasse: Postkassen
) -> Response:
    """What the engine decided. `{status: venter}`: the engine has not decided yet; ask again."""
    try:
        svar = await spoer_om_hendelse(postkasse, bruker, duf, hendelse_id)
    except ProblemFeil:
        if await _venter(postkasse, bruker, duf, hendelse_id, None):
            return JsonSvar(_VENTER)
        raise
    if svar.svar is not None:
        return JsonSvar(_synlig(svar.svar, bruker, duf))
    if not await _venter(postkasse, bruker, duf, hendelse_id, svar):
        raise ProblemFeil(problemer.HENDELSE_UKJENT, felt="hendelseId")
    return JsonSvar(_VENTER)


def _synlig(felter: dict[str, Any], bruker: Bruker, duf: str) -> dict[str, Any]:
    svar = med_dufvarsler(Svar.model_validate(felter), duf)
    svar = svar.model_copy(update={"varsler": synlige_varsler(bruker, svar.varsler)})
    ut: dict[str, Any] = svar.model_dump(mode="json", by_alias=True, exclude_none=True)
    return ut if svar.problem is None else ut | {"problem": problemfelter(svar.problem)}


async def _venter(
    postkasse: Postkasse, bruker: Bruker, duf: str, hendelse_id: str, svar: SpoersmaalSvar | None
) -> bool:
    """Whether the caller's fact is in the log and not decided yet.

    The engine stores no decision on a fact about an unknown person. So the offset of the fact shows whether
    the engine has decided it. If the engine does not answer, a fact in the log counts as not decided.
    """
    try:
        funnet = await postkasse.i_loggen(duf, hendelse_id)
    except Opptatt:
        raise problemer.soek_opptatt() from None
    if funnet is None or not _er_hans(bruker, funnet.hendelse):
        return False
    if svar is None or svar.avgjort_til is None:
        return True
    return funnet.offset > svar.avgjort_til or funnet.offset in svar.satt_til_side


def _er_hans(bruker: Bruker, hendelse: Hendelse) -> bool:
    kommune = hendelse.aktoer.kommunenummer if hendelse.aktoer else None
    bydel = hendelse.aktoer.bydelsnummer if hendelse.aktoer else None
    if bruker.bydelsnummer is not None and bydel != bruker.bydelsnummer:
        return False
    if bruker.kommunenummer is not None or bruker.er_kilderegister:
        return kommune in (bruker.kommunenummer, *bruker.tidligere_numre)
    return True
