"""What the caller may register, edit and delete now. The rules decide it (kontrakt §6.3)."""

from typing import Any

from fastapi import APIRouter
from nir.token.problemer import ROLLE_MANGLER
from nir.web import JsonSvar
from nir.web.innhold.svarskjema import json_schema
from starlette.responses import Response

from registration.behandling import spoersmaal
from registration.behandling.innsyn import DetteNotatet
from registration.openapi.handlinger import Handlinger
from registration.openapi.operasjon import json
from registration.ruter.avhengigheter import DufISti, MedLesetilgang, Postkassen

ruter = APIRouter(prefix="/v1/personer/{duf}", tags=["registrering"])
_GRUNN = {"kode": ROLLE_MANGLER.kode, "detail": ROLLE_MANGLER.forklaring}
_KAN = frozenset({"kanRegistrere", "kanEndre", "kanSlette"})


@ruter.get(
    "/handlinger",
    operation_id="hent_handlinger",
    summary="Hva kan gjøres nå?",
    responses={200: json("Per seksjon og per innslag", json_schema(Handlinger))},
)
async def handlinger(
    bruker: MedLesetilgang, duf: DufISti, postkasse: Postkassen, notat: DetteNotatet
) -> Response:
    """For each section: the codes that may be registered, with their fields.

    For each entry: what may be done with it. For a caller who only reads, everything is false.
    """
    svar = await spoersmaal.handlinger(postkasse, bruker, duf)
    await notat.noter(bruker, "handlinger", duf)
    if not bruker.har("saksbehandler", "administrativ"):
        svar = _bare_lesing(svar)
    return JsonSvar(svar)


def _bare_lesing(del_: Any) -> Any:
    """The answer with every permission false, because the role may not register."""
    if isinstance(del_, list):
        return [_bare_lesing(en) for en in del_]
    if not isinstance(del_, dict):
        return del_
    ut = {navn: False if navn in _KAN else _bare_lesing(verdi) for navn, verdi in del_.items()}
    if "kanRegistrere" in ut:
        ut["grunn"] = _GRUNN
    if "kanEndre" in ut:
        ut["grunn"] = {"kanEndre": _GRUNN, "kanSlette": _GRUNN}
    return ut
