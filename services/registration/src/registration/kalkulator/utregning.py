"""Lets the rules decide the facts and compute the person, as the regelmotor does."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from nir.klokke import idag
from nir.meldinger.svar import problemmelding
from nir.web import ProblemFeil
from regelverk.avgjoerelse.mottak.mottak import ta_imot
from regelverk.avgjoerelse.problemer.felles import UTENFOR_KALENDEREN
from regelverk.kalender.virkedager import UtenforKalenderen
from regelverk.liv.forloep import ny_dag
from regelverk.liv.person import Person, Vilkaar
from regelverk.liv.svar import Problem, Varsel
from regelverk.lov.parametre import les_parametre

from registration.kalkulator.grunnlag import grunnlaget
from registration.kalkulator.innslag import innslagene
from registration.kalkulator.registrering import Registrering
from registration.kalkulator.skjema import Regnestykke
from registration.problemer import regelverkets

_FLEST_FEIL = 20
"""The most errors in one answer (kontrakt §5.1)."""
_FORSOEK = 4
"""How many times facts are tried. The rules can refuse a fact at first because a fact that it needs has a
later day."""


@cache
def _vilkaar() -> Vilkaar:
    """The conditions for the rules. Under them, an entry with an old date needs no access from IMDi."""
    return Vilkaar(parametre=les_parametre(), sjekk_tilgang=False)


@dataclass(slots=True)
class _Utregnet:
    person: Person | None
    varsler: list[Varsel] = field(default_factory=list)


def regn_ut(stykke: Regnestykke) -> tuple[Person, list[Varsel]]:
    """The person on the day of the calculation, after all facts, and the warnings that the rules gave.

    Raises:
        ProblemFeil: the rules refuse what is given. `feil` has every refusal, with the field in the body.
    """
    dag, vilkaar = stykke.paa_dato or idag(), _vilkaar()
    grunnlag = grunnlaget(stykke, dag, vilkaar.parametre)
    try:
        # Without the permit or the settlement every entry would be refused, each for the same reason.
        utregnet = _avgjort(_Utregnet(None), grunnlag, vilkaar)
        utregnet = _avgjort(utregnet, innslagene(stykke, grunnlag[0].dag, dag), vilkaar)
        assert utregnet.person is not None, "the facts of the registers make the person"
        person = ny_dag(utregnet.person, dag, vilkaar).person
    except UtenforKalenderen:
        raise regelverkets(UTENFOR_KALENDEREN.kode) from None
    return person or utregnet.person, utregnet.varsler


def _avgjort(utregnet: _Utregnet, registreringer: list[Registrering], vilkaar: Vilkaar) -> _Utregnet:
    """Decide the facts.

    A refused fact is tried again after the facts that follow it, as a kommune would do.
    """
    igjen, avslag = registreringer, list[tuple[Registrering, Problem]]()
    for forsoek in range(_FORSOEK):
        avslag = _forsoekt(utregnet, igjen, forsoek, vilkaar)
        if len(avslag) in (0, len(igjen)):
            break
        igjen = [registrering for registrering, _ in avslag]
    if avslag:
        raise _avvist([(registrering.sted, problem) for registrering, problem in avslag])
    return utregnet


def _forsoekt(
    utregnet: _Utregnet, registreringer: list[Registrering], forsoek: int, vilkaar: Vilkaar
) -> list[tuple[Registrering, Problem]]:
    """Decide the facts in their order. Return each refused fact with its problem."""
    avslag = []
    for nummer, registrering in enumerate(registreringer):
        hendelse = registrering.hendelse(f"{type(registrering.innhold).__name__}-{forsoek}-{nummer}")
        steg = ta_imot(utregnet.person, hendelse, registrering.dag, vilkaar)
        utregnet.person = steg.person or utregnet.person
        if steg.avgjoerelse and steg.avgjoerelse.problem:
            avslag.append((registrering, steg.avgjoerelse.problem))
        elif steg.avgjoerelse and registrering.fra_kommune:
            utregnet.varsler += steg.avgjoerelse.varsler
    return avslag


def _avvist(avslag: list[tuple[str, Problem]]) -> ProblemFeil:
    feil = [en for sted, problem in avslag for en in _feilene(sted, problem)][:_FLEST_FEIL]
    return regelverkets(
        avslag[0][1].kode, avslag[0][1].detail, felt=feil[0].get("felt"), ekstra={"feil": feil}
    )


def _feilene(sted: str, problem: Problem) -> Iterator[dict[str, Any]]:
    """The refusals of one fact, each with the place of the wrong field in the body. A refusal that names no
    field has the place of the entry.
    """
    for feil in problemmelding(problem).feil:
        felter = feil.model_dump(mode="json", by_alias=True, exclude_none=True)
        felt = ".".join(filter(None, (sted, feil.felt)))
        yield felter | ({"felt": felt} if felt else {})
