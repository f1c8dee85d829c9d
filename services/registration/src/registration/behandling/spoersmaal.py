"""Questions to the engine. Each question asks for one thing, and the answer has nothing else."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal
from uuid import uuid4

from nir.meldinger.spoersmaal import Spoersmaal, SpoersmaalSvar
from nir.meldinger.svar import VarselMelding
from nir.token import Bruker
from nir.token.kompetanse import synlige_varsler

from registration import problemer
from registration.behandling.svar import varsler
from registration.behandling.visning import vist
from registration.postkasse import LoggenErNede, Postkasse, UkjentUtfall

Svarfelter = dict[str, Any]
_ADGANG_VENTETID = 1.0
"""Seconds. An engine that is slower than this decides the fact when it comes to it."""
_Type = Literal["status", "finnes", "adgang", "simuler", "vedtaksbrev"]


async def krev_kjent(postkasse: Postkasse, bruker: Bruker, duf: str) -> None:
    """Check that the person is known and that the caller may see the person.

    Raises:
        ProblemFeil: 404 the person is unknown or hidden from the caller; 503 the engine does not answer.
    """
    await _om_person(postkasse, _nytt("finnes", bruker, duf))


async def har_adgang(postkasse: Postkasse, bruker: Bruker, duf: str) -> bool | None:
    """Whether the caller's facts about the person may go to the log. None: the engine does not answer.

    Raises:
        ProblemFeil: 503 the log is away.
    """
    try:
        svar = await postkasse.spoer(_nytt("adgang", bruker, duf), ventetid=_ADGANG_VENTETID)
    except (LoggenErNede, UkjentUtfall):
        raise problemer.loggen_er_nede() from None
    return None if svar is None else svar.funnet


async def simulering(
    postkasse: Postkasse,
    bruker: Bruker,
    duf: str,
    registreringer: Sequence[dict[str, Any]],
    paa_dato: date | None,
) -> Svarfelter:
    """What the proposed registrations would do: `{vurdering, foer, varsler, avvist}`.

    Raises:
        ProblemFeil: 404 the person is unknown or hidden from the caller; 503 the engine does not answer.
    """
    spoersmaal = _nytt("simuler", bruker, duf, registreringer=tuple(registreringer), paa_dato=paa_dato)
    svar = await _om_person(postkasse, spoersmaal)
    return svar | {
        "foer": vist(svar["foer"], bruker),
        "vurdering": vist(svar["vurdering"], bruker),
        "varsler": varsler(synlige_varsler(bruker, [VarselMelding(**varsel) for varsel in svar["varsler"]])),
    }


async def vedtaksgrunnlag(postkasse: Postkasse, bruker: Bruker, duf: str, vedtak_id: str) -> Svarfelter:
    """What the letter of a decision is made from. It is empty if the person has no such decision.

    Raises:
        ProblemFeil: 404 the person is unknown or hidden from the caller; 503 the engine does not answer.
    """
    return await _om_person(postkasse, _nytt("vedtaksbrev", bruker, duf, innslag_id=vedtak_id))


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
    if svar.svar is None:
        raise problemer.person_ukjent()
    return svar.svar


def _nytt(type_: _Type, bruker: Bruker, duf: str, **mer: Any) -> Spoersmaal:
    return Spoersmaal(
        spoersmaal_id=uuid4().hex,
        duf_nummer=duf,
        type=type_,
        kommunenummer=bruker.kommunenummer,
        bydelsnummer=bruker.bydelsnummer,
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
