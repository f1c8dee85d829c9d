"""The answer to the caller of a fact: accepted, refused and why, or not decided yet."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import orjson
from nir.logg import noter_hendelse
from nir.meldinger.svar import ProblemMelding, Svar, VarselMelding
from nir.token import Bruker
from nir.token.kompetanse import synlige_varsler
from nir.web import JsonSvar, ProblemFeil
from nir.web.problem.problemtype import MEDIETYPE, problemkropp
from regelverk.avgjoerelse.problemer.felles import ID_GJENBRUKT
from regelverk.fakta.hendelse import Hendelse
from starlette.responses import Response

from registration import problemer
from registration.behandling.innsyn import Innsynsnotat
from registration.behandling.visning import vist, vist_rad
from registration.forespoersel.duf import med_dufvarsler
from registration.forespoersel.etag import etaghode, radens_etag
from registration.forespoersel.noekkel import NOEKKELHODE
from registration.postkasse import Innlevert, LoggenErNede, Postkasse, UkjentUtfall

_UKJENT = 404
_MED_FEIL = frozenset({409, 422})
_AVSLAGSSTATUS = frozenset({403, _UKJENT, 409, 412, 422})


async def lever_og_svar(
    postkasse: Postkasse, bruker: Bruker, hendelse: Hendelse, notat: Innsynsnotat, *, status: int
) -> Response:
    """Append a fact about a person to the log and answer the caller. Only a kommune gets the vurdering.

    If nir.innsyn cannot record that the answer shows the person, the answer leaves out the vurdering, or for
    a refused fact the problem's `rad`. The fact is registered all the same.

    Raises:
        ProblemFeil: as `feil_i_loggen`.
    """
    noter_hendelse(hendelse.hendelse_id)
    with feil_i_loggen(hendelse.hendelse_id):
        utfall = await postkasse.lever(hendelse)
    duf = hendelse.duf_nummer or ""
    if isinstance(utfall, Innlevert):
        return paa_vei(duf, utfall.hendelse_id)
    if utfall.svar.problem is not None:
        problem = utfall.svar.problem
        rad = await _notert(notat, bruker, duf, None if problem.rad is None else vist_rad(problem.rad))
        return avvist(utfall.svar, problem.model_copy(update={"rad": rad}))
    kropp, etag = kvittering(utfall.svar, bruker, duf), None
    if hendelse.kilde == "kommune":
        innslag_id = utfall.svar.innslag_id
        vurdering = await _notert(notat, bruker, duf, _vurdering(utfall.svar, bruker))
        etag = radens_etag(vurdering, innslag_id)
        kropp |= {"innslagId": innslag_id, "etag": etag, "vurdering": vurdering}
    return JsonSvar(kropp, status, etaghode(etag))


@contextmanager
def feil_i_loggen(hendelse_id: str) -> Iterator[None]:
    """Turn a failure of the log into the problem that the caller gets as the answer.

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
    notat: Innsynsnotat, bruker: Bruker, duf: str, vist: dict[str, Any] | None
) -> dict[str, Any] | None:
    """The part of the answer that shows the person. None: no part does, or nir.innsyn could not record the
    reading.
    """
    if vist is None:
        return None
    try:
        await notat.noter(bruker, "registrering", duf)
    except ProblemFeil:
        return None
    return vist


def _vurdering(svar: Svar, bruker: Bruker) -> dict[str, Any] | None:
    return None if svar.vurdering is None else vist(svar.vurdering, bruker)


def kvittering(svar: Svar, bruker: Bruker, duf: str) -> dict[str, Any]:
    """What every caller gets in the answer about an accepted fact."""
    return {
        "status": svar.utfall,
        "hendelseId": svar.hendelse_id,
        "varsler": varsler(synlige_varsler(bruker, med_dufvarsler(svar, duf).varsler)),
        "posisjon": svar.posisjon,
    }


def avvist(svar: Svar, problem: ProblemMelding) -> Response:
    """The answer to a refused fact: the engine's problem. A 404 has neither hendelseId nor posisjon
    (kontrakt §6.2).
    """
    ekstra: dict[str, Any] = {}
    if problem.status != _UKJENT:  # A position in the log would reveal that the person exists.
        ekstra |= {"hendelseId": svar.hendelse_id, "posisjon": svar.posisjon}
    felter = problemfelter(problem)
    status = problem.status if problem.status in _AVSLAGSSTATUS else 409
    hode = etaghode(problem.rad.get("etag") if problem.rad else None)
    kropp = problemkropp(**felter | {"status": status}) | ekstra
    return Response(orjson.dumps(kropp), status, hode, MEDIETYPE)


def problemfelter(problem: ProblemMelding) -> dict[str, Any]:
    """The members of the engine's problem as a caller of this API gets them (kontrakt §5.1, §6.1)."""
    felter = problem.model_dump(mode="json", by_alias=True, exclude_none=True)
    fortsatte = felter.pop("fortsatte") or [{"navn": navn} for navn in problem.fortsetter]
    if problem.kode == ID_GJENBRUKT.kode:
        felter |= {"felt": NOEKKELHODE, "feil": [en | {"felt": NOEKKELHODE} for en in felter["feil"]]}
    if problem.status not in _MED_FEIL:
        del felter["feil"]
    return felter | {"fortsetter": fortsatte}


def paa_vei(duf: str, hendelse_id: str) -> Response:
    """202: the fact is in the log; `Location` says where its decision will be found."""
    hvor = f"/v1/personer/{duf}/registreringer/{hendelse_id}"
    return JsonSvar({"hendelseId": hendelse_id, "status": "venter"}, 202, {"Location": hvor})


def varsler(alle: Sequence[VarselMelding]) -> list[dict[str, str]]:
    """Warnings as JSON."""
    return [{"kode": v.kode, "tekst": v.tekst} for v in alle]
