"""The changes after a marker among the persons that a caller may see now."""

import asyncio
from dataclasses import dataclass
from datetime import date

from nir.meldinger.emner import PARTISJONER
from nir.meldinger.emner import partisjon as partisjonen
from nir.web import ProblemFeil

from reporting.endringer.markoer import Markoer
from reporting.projeksjon.generasjon.adgang import ser_i_dag, synlig_rad
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.stroem.endringsvindu import Endringsvindu, Vinduspost
from reporting.projeksjon.stroem.hendelseslogg import Hendelseslogg
from reporting.rammer import problemer
from reporting.rammer.problemer import bygges
from reporting.rammer.tilgang import Innsyn

_SKIVE = 500
"""Yield to the event loop after this many changes. To decide who may see a change takes about 2 µs."""
_VENT_SEKUNDER = 2.0


@dataclass(frozen=True, slots=True)
class Utvalg:
    """Some changes, and the marker from which to go on. `mer`: whether the window has more."""

    poster: list[Vinduspost]
    neste: Markoer
    mer: bool


def naa(visning: Visning) -> Markoer:
    """The marker after every change that is shown."""
    return tuple(visning.register.posisjoner.get(p, 0) for p in range(PARTISJONER))


async def krev_kjent(visning: Visning, markoer: Markoer, logg: Hendelseslogg) -> None:
    """Refuse a marker if the changes after it cannot be given.

    A marker from an instance that is ahead of this one is accepted. A marker past the end of nir.vurderinger
    is refused.

    Raises:
        ProblemFeil: 410 the window begins after the marker, or nir.vurderinger ends before the marker, so
            Kafka has been restored since; 503 this instance still reads the older changes.
    """
    til = visning.endringer.til
    await _vent_paa_eldre(visning.endringer, markoer)
    try:
        async with asyncio.timeout(_VENT_SEKUNDER):
            for partisjon, offset in enumerate(markoer):
                if offset > til.get(partisjon, offset) and await logg.har(partisjon, offset - 1) is False:
                    raise foreldet()
    except TimeoutError:
        return  # Kafka does not say where the topic ends, so the marker may be right.


def krev_synlig(visning: Visning, duf: str | None, innsyn: Innsyn, dag: date) -> None:
    """Refuse a person whose page the caller may not read. `duf` None: no person is asked for.

    A kommune that the person has left may read the person as of that time (kontrakt §5.18), so it is not
    refused.

    Raises:
        ProblemFeil: 404 the person is unknown, or hidden from the caller.
    """
    if duf is None or ser_i_dag(visning.register, int(duf), innsyn):
        return
    if synlig_rad(visning.register, int(duf), innsyn, dag, fratraadt=True) is None:
        raise ProblemFeil(problemer.PERSON_UKJENT)


async def velg(visning: Visning, innsyn: Innsyn, fra: Markoer, antall: int, duf: str | None = None) -> Utvalg:
    """At most `antall` changes after the marker `fra`, of persons whom the caller may see now.

    A person's changes come in order.

    `duf`: only the changes of this person. `neste` then goes past the changes of all other persons.

    Raises:
        ProblemFeil: 410 the window begins after the marker; 503 this instance still reads the older changes.
    """
    await _vent_paa_eldre(visning.endringer, fra)
    vindu, neste, valgt = visning.endringer, list(fra), list[Vinduspost]()
    hvem = None if duf is None else int(duf)
    for partisjon, til in vindu.til.copy().items():
        if duf is not None and partisjon != partisjonen(duf):
            neste[partisjon] = max(neste[partisjon], til)
        while neste[partisjon] < til:
            if neste[partisjon] < vindu.fra[partisjon]:
                raise foreldet()
            skive = vindu.etter(partisjon, neste[partisjon], _SKIVE)
            for post in skive:
                if len(valgt) == antall:
                    return Utvalg(valgt, tuple(neste), mer=True)
                if hvem in (None, post.duf) and ser_i_dag(visning.register, post.duf, innsyn):
                    valgt.append(post)
                neste[partisjon] = post.offset + 1
            if len(skive) < _SKIVE:
                neste[partisjon] = max(neste[partisjon], til)
            else:
                await asyncio.sleep(0)
    return Utvalg(valgt, tuple(neste), mer=False)


def foreldet() -> ProblemFeil:
    """The problem of a marker whose changes are gone."""
    return ProblemFeil(problemer.ENDRINGER_FORELDET, felt="siden")


async def _vent_paa_eldre(vindu: Endringsvindu, markoer: Markoer) -> None:
    """If the window begins after the marker, wait until the window has the older changes."""
    if _er_i_vinduet(vindu, markoer):
        return
    try:
        async with asyncio.timeout(_VENT_SEKUNDER):
            await vindu.helt.wait()
    except TimeoutError:
        raise bygges() from None
    if not _er_i_vinduet(vindu, markoer):
        raise foreldet()


def _er_i_vinduet(vindu: Endringsvindu, markoer: Markoer) -> bool:
    return all(markoer[partisjon] >= fra for partisjon, fra in vindu.fra.items())
