"""Questions to the engine. Each question asks for one thing, and the answer has nothing else."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal
from uuid import uuid4

from nir.meldinger.spoersmaal import Spoersmaal, SpoersmaalSvar
from nir.meldinger.svar import ProblemMelding, VarselMelding
from nir.personside.dokument import Dokument
from nir.token import Bruker
from nir.token.kompetanse import synlige_varsler
from nir.web import ProblemFeil
from nir.web.problem.problemtype import problemkropp

from registration import problemer
from registration.behandling.svar import problemfelter, varsler
from registration.behandling.visning import vist
from registration.postkasse import LoggenErNede, Postkasse, UkjentUtfall

Svarfelter = dict[str, Any]
_ADGANG_VENTETID = 1.0
"""Seconds to wait for the engine. After that the fact goes to the log, and the engine decides it later."""
_Type = Literal["status", "finnes", "adgang", "handlinger", "simuler", "vedtaksbrev"]


async def krev_kjent(postkasse: Postkasse, bruker: Bruker, duf: str) -> None:
    """Check that the person is known and that the caller may see the person.

    Raises:
        ProblemFeil: 404 the person is unknown or hidden from the caller; 503 the engine does not answer.
    """
    await _om_person(postkasse, _nytt("finnes", _som_leser(bruker), duf))


async def har_adgang(postkasse: Postkasse, bruker: Bruker, duf: str) -> bool | None:
    """Whether the caller's facts about the person may go to the log. None: the engine does not answer.

    Raises:
        ProblemFeil: 503 the log cannot be reached.
    """
    try:
        svar = await postkasse.spoer(_nytt("adgang", bruker, duf), ventetid=_ADGANG_VENTETID)
    except (LoggenErNede, UkjentUtfall):
        raise problemer.loggen_er_nede() from None
    return None if svar is None else svar.funnet


@dataclass(frozen=True, slots=True)
class Simulering:
    """What a caller wants simulated. `felt`: the wanted fields of the vurdering; empty: all of them."""

    registreringer: Sequence[dict[str, Any]]
    paa_dato: date | None = None
    felt: tuple[str, ...] = ()


async def simulering(
    postkasse: Postkasse, bruker: Bruker, duf: str, oensket: Simulering, *, alternativer: bool
) -> Svarfelter:
    """What the proposed registrations would do: `{vurdering, foer, varsler, avvist}`.

    With `alternativer`, what each registration would do alone:
    `{alternativer: [{vurdering, varsler, avvist}]}`.

    Raises:
        ProblemFeil: 404 the person is unknown or hidden from the caller; 422 the answer is too large; 503 the
            engine does not answer.
    """
    spoersmaal = _nytt(
        "simuler",
        bruker,
        duf,
        registreringer=tuple(oensket.registreringer),
        paa_dato=oensket.paa_dato,
        felt=oensket.felt,
        alternativer=alternativer,
    )
    svar = await _om_person(postkasse, spoersmaal)
    if alternativer:
        return {"alternativer": [_utfall(bruker, en, oensket.felt) for en in svar["alternativer"]]}
    return _utfall(bruker, svar, oensket.felt) | {"foer": _deler(vist(svar["foer"], bruker), oensket.felt)}


def _utfall(bruker: Bruker, svar: Svarfelter, felt: Collection[str]) -> Svarfelter:
    meldte = [VarselMelding(**varsel) for varsel in svar["varsler"]]
    return {
        "vurdering": _deler(vist(svar["vurdering"], bruker), felt),
        "varsler": varsler(synlige_varsler(bruker, meldte)),
        "avvist": [problemkropp(**problemfelter(ProblemMelding.model_validate(en))) for en in svar["avvist"]],
    }


def _deler(dokument: Dokument, felt: Collection[str]) -> Dokument:
    return {navn: verdi for navn, verdi in dokument.items() if not felt or navn in felt}


async def handlinger(postkasse: Postkasse, bruker: Bruker, duf: str) -> Svarfelter:
    """What the caller may do now (kontrakt §6.3).

    Raises:
        ProblemFeil: as `krev_kjent`.
    """
    return await _om_person(postkasse, _nytt("handlinger", _som_leser(bruker), duf))


async def vedtaksgrunnlag(postkasse: Postkasse, bruker: Bruker, duf: str, vedtak_id: str) -> Svarfelter:
    """The data from which the letter of a decision is made. Empty if the person has no such decision.

    Raises:
        ProblemFeil: 404 the person is unknown or hidden from the caller; 503 the engine does not answer.
    """
    return await _om_person(postkasse, _nytt("vedtaksbrev", _som_leser(bruker), duf, innslag_id=vedtak_id))


async def spoer_om_hendelse(
    postkasse: Postkasse, bruker: Bruker, duf: str, hendelse_id: str
) -> SpoersmaalSvar:
    """The decision on a fact, if there is one, and how far the engine has decided the person's partition.

    Raises:
        ProblemFeil: 503 the engine does not answer.
    """
    return await _spoer(postkasse, _nytt("status", bruker, duf, hendelse_id=hendelse_id))


async def _om_person(postkasse: Postkasse, spoersmaal: Spoersmaal) -> Svarfelter:
    svar = await _spoer(postkasse, spoersmaal)
    if svar.for_stort:
        raise ProblemFeil(problemer.SVAR_FOR_STORT)
    if svar.svar is None:
        raise problemer.person_ukjent()
    return svar.svar


def _som_leser(bruker: Bruker) -> Bruker:
    """The caller as a reader: IMDi without the kommune of its token, since IMDi reads about everyone
    (kontrakt §5.2).
    """
    return replace(bruker, kommunenummer=None) if bruker.har("imdi") else bruker


def _nytt(type_: _Type, bruker: Bruker, duf: str, **mer: Any) -> Spoersmaal:
    return Spoersmaal(
        spoersmaal_id=uuid4().hex,
        duf_nummer=duf,
        type=type_,
        kommunenummer=bruker.kommunenummer,
        bydelsnummer=bruker.bydelsnummer,
        tidligere_numre=bruker.tidligere_numre,
        kilderegister=bruker.er_kilderegister,
        bruker=bruker.bruker,
        ser=bruker.ser_inntil,
        **mer,
    )


async def _spoer(postkasse: Postkasse, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    try:
        svar = await postkasse.spoer(spoersmaal)
    except (LoggenErNede, UkjentUtfall):
        raise problemer.motoren_tier() from None
    if svar is None:
        raise problemer.motoren_tier()
    return svar
