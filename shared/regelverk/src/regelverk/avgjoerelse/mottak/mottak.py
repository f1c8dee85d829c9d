"""Receives a fact: checks whether it is known already and whether there is room for it, then decides it."""

from datetime import date

from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.avgjoerelse.mottak.innsyn import er_synlig, foelger_opp
from regelverk.avgjoerelse.mottak.kilder import kan_opprette
from regelverk.avgjoerelse.mottak.proeving import proev
from regelverk.avgjoerelse.mottak.svarbrev import avvist, er_ukjent, noekkel
from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.problemer.problemtype import Problemtype
from regelverk.fakta.hendelse import Aktoer, Hendelse
from regelverk.liv.person import Person, Steg, Vilkaar
from regelverk.lov.parametre import Parametre

_REGISTRENE = 2
"""The source registries may register twice as many facts, so that there is always room for a death."""


def ta_imot(person: Person | None, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide one fact and compute the person again. `dag`: the last Dagskifte of the partition."""
    if person is None:
        return foerste_faktum(hendelse, dag, vilkaar)
    return nytt_faktum(person, hendelse, dag, vilkaar)


def nytt_faktum(person: Person, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """A fact about a known person. To a user who may not know of the person, the person is unknown."""
    if hendelse.aktoer is not None and not er_synlig(person, hendelse.aktoer.ser):
        ukjent = avvist(hendelse, felles.PERSON_UKJENT.problem({}))
        return Steg(person=person, avgjoerelse=ukjent, gjentatt=True)
    if kjent := _kjent(person, hendelse, vilkaar):
        return kjent
    if _er_full(person, hendelse, vilkaar.parametre):
        return _uten_spor(person, hendelse, felles.PERSON_FULL, vilkaar)
    steg = proev(person, hendelse, dag, vilkaar)
    if _er_avslag(steg) and _husker_nok(person, hendelse, vilkaar.parametre):
        return Steg(person=person, avgjoerelse=steg.avgjoerelse, gjentatt=True)
    return steg


def foerste_faktum(hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """A fact about an unknown person. Only a source registry makes the person known; else nothing is kept."""
    duf_nummer = hendelse.duf_nummer
    if not kan_opprette(hendelse) or duf_nummer is None:
        return Steg(person=None, avgjoerelse=avvist(hendelse, felles.PERSON_UKJENT.problem({})))
    ny = Person(duf_nummer=duf_nummer, dag=max(dag, hendelse.registrert))
    steg = proev(ny, hendelse, dag, vilkaar)
    opprettet = steg.person is not None and steg.person.fakta
    return steg if opprettet else Steg(person=None, avgjoerelse=steg.avgjoerelse)


def _kjent(person: Person, hendelse: Hendelse, vilkaar: Vilkaar) -> Steg | None:
    """The first decision, if the hendelseId is known. Other content under the same id is refused."""
    hendelse_id, kommune = noekkel(hendelse)
    for kjent in person.avgjoerelser:
        if kjent.hendelse_id == hendelse_id and kjent.kommunenummer == kommune:
            if kjent.fingeravtrykk == fingeravtrykk(hendelse):
                return Steg(person=person, avgjoerelse=kjent, gjentatt=True)
            if er_ukjent(kjent):
                return _uten_spor(person, hendelse, felles.ID_GJENBRUKT, vilkaar)
            svar = avvist(hendelse, felles.ID_GJENBRUKT.problem({}))
            return Steg(person=person, avgjoerelse=svar, gjentatt=True)
    return None


def _uten_spor(person: Person, hendelse: Hendelse, type_: Problemtype, vilkaar: Vilkaar) -> Steg:
    """Refuse the fact and keep nothing. To a kommune that does not follow up, the person is unknown."""
    aktoer = hendelse.aktoer
    fremmed = vilkaar.sjekk_tilgang and aktoer is not None and not _foelger_opp(person, aktoer, vilkaar)
    problem = (felles.PERSON_UKJENT if fremmed else type_).problem({})
    return Steg(person=person, avgjoerelse=avvist(hendelse, problem), gjentatt=True)


def _foelger_opp(person: Person, aktoer: Aktoer, vilkaar: Vilkaar) -> bool:
    return foelger_opp(person, aktoer.kommunenummer, aktoer.bydelsnummer, vilkaar.parametre)


def _er_full(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    """Whether the person has the largest allowed number of facts. Facts that wait for an event count too."""
    antall = len(person.fakta) + len(person.ventende)
    return antall >= p.fakta_maks.paa(person.dag) * _ganger(hendelse)


def _er_avslag(steg: Steg) -> bool:
    return steg.avgjoerelse is not None and steg.avgjoerelse.problem is not None and not steg.venter


def _husker_nok(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    """Whether the person has so many decisions that one more refusal is answered but not kept.

    A frontend may send the same refused fact again and again. The record must not grow from that, and there
    must still be room for what the kommune has to register.
    """
    return len(person.avgjoerelser) >= p.avgjoerelser_maks.paa(person.dag) * _ganger(hendelse)


def _ganger(hendelse: Hendelse) -> int:
    return 1 if hendelse.kilde == "kommune" else _REGISTRENE
