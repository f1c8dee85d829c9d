"""Before a fact is tried: whether it is known already, and whether there is room for it."""

from datetime import date

from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.avgjoerelse.mottak.innsyn import er_synlig
from regelverk.avgjoerelse.mottak.kilder import kan_opprette
from regelverk.avgjoerelse.mottak.proeving import proev
from regelverk.avgjoerelse.mottak.svarbrev import avvist, noekkel
from regelverk.avgjoerelse.problemer import felles
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.person import Person, Steg, Vilkaar
from regelverk.lov.parametre import Parametre

_REGISTRENE = 2
"""The registries upstream may fill twice as much: a death must find room."""


def ta_imot(person: Person | None, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide one fact and compute the person again. `dag`: the last Dagskifte of the partition."""
    if person is None:
        return foerste_faktum(hendelse, dag, vilkaar)
    return nytt_faktum(person, hendelse, dag, vilkaar)


def nytt_faktum(person: Person, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """A fact about a known person. From who may not know of her it is as if she were unknown."""
    if hendelse.aktoer is not None and not er_synlig(person, hendelse.aktoer.ser):
        ukjent = avvist(hendelse, felles.PERSON_UKJENT.problem({}))
        return Steg(person=person, avgjoerelse=ukjent, gjentatt=True)
    if kjent := _kjent(person, hendelse):
        return kjent
    if _er_full(person, hendelse, vilkaar.parametre):
        return Steg(
            person=person, avgjoerelse=avvist(hendelse, felles.PERSON_FULL.problem({})), gjentatt=True
        )
    steg = proev(person, hendelse, dag, vilkaar)
    if _er_avslag(steg) and _husker_nok(person, hendelse, vilkaar.parametre):
        return Steg(person=person, avgjoerelse=steg.avgjoerelse, gjentatt=True)
    return steg


def foerste_faktum(hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """A fact about an unknown person: the registries may make her known, nothing else leaves a trace."""
    duf_nummer = hendelse.duf_nummer
    if not kan_opprette(hendelse) or duf_nummer is None:
        return Steg(person=None, avgjoerelse=avvist(hendelse, felles.PERSON_UKJENT.problem({})))
    ny = Person(duf_nummer=duf_nummer, dag=max(dag, hendelse.registrert))
    steg = proev(ny, hendelse, dag, vilkaar)
    opprettet = steg.person is not None and steg.person.fakta
    return steg if opprettet else Steg(person=None, avgjoerelse=steg.avgjoerelse)


def _kjent(person: Person, hendelse: Hendelse) -> Steg | None:
    """The first decision again, where the hendelseId is known; another content under it is refused."""
    hendelse_id, kommune = noekkel(hendelse)
    for kjent in person.avgjoerelser:
        if kjent.hendelse_id == hendelse_id and kjent.kommunenummer == kommune:
            lik = kjent.fingeravtrykk == fingeravtrykk(hendelse)
            svar = kjent if lik else avvist(hendelse, felles.ID_GJENBRUKT.problem({}))
            return Steg(person=person, avgjoerelse=svar, gjentatt=True)
    return None


def _er_full(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    """Also what waits for an event that never comes takes room."""
    antall = len(person.fakta) + len(person.ventende)
    return antall >= p.fakta_maks.paa(person.dag) * _ganger(hendelse)


def _er_avslag(steg: Steg) -> bool:
    return steg.avgjoerelse is not None and steg.avgjoerelse.problem is not None and not steg.venter


def _husker_nok(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    """Whether one more refusal would only be answered, and leave no trace.

    So that a frontend that tries the same again and again, or a kommune that asks about another's person,
    neither lets her grow without bound nor fills her up for those who have something to register.
    """
    return len(person.avgjoerelser) >= p.avgjoerelser_maks.paa(person.dag) * _ganger(hendelse)


def _ganger(hendelse: Hendelse) -> int:
    return 1 if hendelse.kilde == "kommune" else _REGISTRENE
