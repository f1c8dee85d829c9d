"""The answer to the caller of a fact: accepted, refused and why, or not decided yet."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from nir.meldinger.svar import ProblemMelding, Svar, VarselMelding
from nir.token import Bruker
from nir.token.kompetanse import synlig_dokument, synlige_varsler
from nir.web import JsonSvar, ProblemFeil, problemsvar
from regelverk.avgjoerelse.problemer.felles import ID_GJENBRUKT
from regelverk.fakta.hendelse import Hendelse
from starlette.responses import Response

from registration import problemer
from registration.behandling.innsyn import Innsynsnotat
from registration.forespoersel.duf import med_dufvarsler
from registration.forespoersel.noekkel import NOEKKELHODE
from registration.postkasse import Innlevert, LoggenErNede, Postkasse, UkjentUtfall

_UKJENT = 404
_AVSLAGSSTATUS = frozenset({403, _UKJENT, 409, 422})


async def lever_og_svar(
    postkasse: Postkasse, bruker: Bruker, hendelse: Hendelse, notat: Innsynsnotat, *, status: int
) -> Response:
    """Append a fact about a person to the log and answer the caller. Only a kommune gets the vurdering.

    Without a record of it in nir.innsyn the answer has no vurdering: the fact is registered all the same.

    Raises:
        ProblemFeil: as `feil_i_loggen`.
    """
    with feil_i_loggen(hendelse.hendelse_id):
        utfall = await postkasse.lever(hendelse)
    duf = hendelse.duf_nummer or ""
    if isinstance(utfall, Innlevert):
        return paa_vei(duf, utfall.hendelse_id)
    if utfall.svar.problem is not None:
        return avvist(utfall.svar, utfall.svar.problem)
    kropp = kvittering(utfall.svar, bruker, duf)
    if hendelse.kilde == "kommune":
        vurdering = await _notert(notat, bruker, duf, _vurdering(utfall.svar, bruker))
        kropp |= {"innslagId": utfall.svar.innslag_id, "vurdering": vurdering}
    return JsonSvar(kropp, status)


@contextmanager
def feil_i_loggen(hendelse_id: str) -> Iterator[None]:
    """Turn a failure of the log into the problem that the caller is answered.

    Raises:
        ProblemFeil: 503. Its kode says that nothing was registered, or that the fact may be registered.
    """
    try:
        yield
    except LoggenErNede:
        raise problemer.loggen_er_nede() from None
    except UkjentUtfall:
        raise problemer.loggen_ukjent(hendelse_id) from None


async def _notert(
    notat: Innsynsnotat, bruker: Bruker, duf: str, vurdering: dict[str, Any] | None
) -> dict[str, Any] | None:
    if vurdering is None:
        return None
    try:
        await notat.noter(bruker, "registrering", duf)
    except ProblemFeil:
        return None
    return vurdering


def _vurdering(svar: Svar, bruker: Bruker) -> dict[str, Any] | None:
    return None if svar.vurdering is None else synlig_dokument(bruker, svar.vurdering)


def kvittering(svar: Svar, bruker: Bruker, duf: str) -> dict[str, Any]:
    """The part of an answer about an accepted fact that every caller gets."""
    return {
        "hendelseId": svar.hendelse_id,
        "varsler": varsler(synlige_varsler(bruker, med_dufvarsler(svar, duf).varsler)),
        "posisjon": svar.posisjon,
    }


def avvist(svar: Svar, problem: ProblemMelding) -> Response:
    """The answer to a refused fact: the engine's problem, unchanged.

    A 404 has neither hendelseId nor posisjon (kontrakt §6.2).
    """
    ekstra: dict[str, Any] = {}
    if problem.status != _UKJENT:  # A position in the log would reveal that the person exists.
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
    """202: the fact is in the log; `Location` says where its decision will be found."""
    hvor = f"/v1/personer/{duf}/registreringer/{hendelse_id}"
    return JsonSvar({"hendelseId": hendelse_id, "status": "venter"}, 202, {"Location": hvor})


def varsler(alle: Sequence[VarselMelding]) -> list[dict[str, str]]:
    """Warnings as JSON."""
    return [{"kode": v.kode, "tekst": v.tekst} for v in alle]
