"""What the caller is told: decided, refused, or on its way."""

from collections.abc import Sequence
from typing import Any

from nir.meldinger.svar import ProblemMelding, Svar, VarselMelding
from nir.web import JsonSvar, problemsvar
from regelverk.avgjoerelse.problemer.felles import ID_GJENBRUKT
from regelverk.fakta.hendelse import Hendelse
from starlette.responses import Response

from registration import problemer
from registration.forespoersel.duf import med_dufvarsler
from registration.forespoersel.noekkel import NOEKKELHODE
from registration.postkasse import Innlevert, Postkasse
from registration.postkasse.logg import LoggenErNede, UkjentUtfall

_UKJENT = 404
_AVSLAGSSTATUS = frozenset({403, _UKJENT, 409, 422})


async def lever_og_svar(postkasse: Postkasse, hendelse: Hendelse, *, status: int) -> Response:
    """Append a person's fact and answer its caller: a kommune with the vurdering, the registers without.

    Raises:
        ProblemFeil: 503, told apart by whether something may have been taken in.
    """
    try:
        utfall = await postkasse.lever(hendelse)
    except LoggenErNede:
        raise problemer.loggen_er_nede() from None
    except UkjentUtfall:
        raise problemer.loggen_ukjent(hendelse.hendelse_id) from None
    duf = hendelse.duf_nummer or ""
    if isinstance(utfall, Innlevert):
        return paa_vei(duf, utfall.hendelse_id)
    if utfall.svar.problem is not None:
        return avvist(utfall.svar, utfall.svar.problem)
    kropp = kvittering(utfall.svar, duf)
    if hendelse.kilde == "kommune":
        kropp |= {"innslagId": utfall.svar.innslag_id, "vurdering": utfall.svar.vurdering}
    return JsonSvar(kropp, status)


def kvittering(svar: Svar, duf: str) -> dict[str, Any]:
    """What everybody is told of a fact that was accepted."""
    return {
        "hendelseId": svar.hendelse_id,
        "varsler": varsler(med_dufvarsler(svar, duf).varsler),
        "posisjon": svar.posisjon,
    }


def avvist(svar: Svar, problem: ProblemMelding) -> Response:
    """The engine's problem, as it says it."""
    ekstra: dict[str, Any] = {}
    if problem.status != _UKJENT:  # A place in the log would tell that the person exists after all.
        ekstra |= {"hendelseId": svar.hendelse_id, "posisjon": svar.posisjon}
    if problem.fortsetter:
        ekstra["fortsetter"] = problem.fortsetter
    return problemsvar(
        status=problem.status if problem.status in _AVSLAGSSTATUS else 409,
        kode=problem.kode,
        title=problem.title,
        detail=problem.detail,
        felt=NOEKKELHODE if problem.kode == ID_GJENBRUKT.kode else problem.felt,
        ekstra=ekstra,
    )


def paa_vei(duf: str, hendelse_id: str) -> Response:
    """202: safe in the log, and where to ask what became of it."""
    hvor = f"/v1/personer/{duf}/registreringer/{hendelse_id}"
    return JsonSvar({"hendelseId": hendelse_id, "status": "venter"}, 202, {"Location": hvor})


def varsler(alle: Sequence[VarselMelding]) -> list[dict[str, str]]:
    """Warnings as JSON."""
    return [{"kode": v.kode, "tekst": v.tekst} for v in alle]
