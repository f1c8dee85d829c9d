"""Receives a fact, and decides it if its hendelseId is new and the person does not have too many facts."""

from datetime import date

from regelverk.avgjoerelse.mottak.bekreftelse import er_bekreftelse
from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.avgjoerelse.mottak.innsyn import er_synlig, foelger_opp
from regelverk.avgjoerelse.mottak.kilder import kan_opprette
from regelverk.avgjoerelse.mottak.proeving import proev
from regelverk.avgjoerelse.mottak.reform import under_mappens_nummer, under_noekkelens_nummer
from regelverk.avgjoerelse.mottak.svarbrev import avvist, er_ukjent, noekkel
from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.problemer.problemtype import Problemtype
from regelverk.fakta.hendelse import Aktoer, Hendelse
from regelverk.liv.person import Person, Steg, Vilkaar
from regelverk.lov.parametre import Parametre

_REGISTRENE = 2
"""For facts from the source registries, the limits on facts and decisions are multiplied by this number.

A death can then be registered even if the kommune has registered up to its own limit.
"""


def ta_imot(person: Person | None, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide one fact and compute the person again. `dag`: the day of the partition's latest Dagskifte."""
    if person is None:
        return foerste_faktum(hendelse, dag, vilkaar)
    return nytt_faktum(person, hendelse, dag, vilkaar)


def nytt_faktum(person: Person, hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide a fact about a known person.

    A user who may not know of the person gets the answer that the person is unknown.
    """
    if hendelse.aktoer is not None and not er_synlig(person, hendelse.aktoer.ser):
        ukjent = avvist(hendelse, felles.PERSON_UKJENT.problem({}))
        return Steg(person=person, avgjoerelse=ukjent, gjentatt=True)
    hendelse = under_mappens_nummer(person, hendelse, vilkaar.parametre)
    if kjent := _kjent(person, under_noekkelens_nummer(person, hendelse), vilkaar):
        return kjent
    if er_full(person, hendelse, vilkaar.parametre):
        return _uten_spor(person, hendelse, felles.PERSON_FULL, vilkaar)
    steg = proev(person, hendelse, dag, vilkaar)
    if _er_avslag(steg) and _husker_nok(person, hendelse, vilkaar.parametre):
        return Steg(person=person, avgjoerelse=steg.avgjoerelse, gjentatt=True)
    return steg


def foerste_faktum(hendelse: Hendelse, dag: date, vilkaar: Vilkaar) -> Steg:
    """Decide a fact about an unknown person.

    The fact creates the person if it is accepted and `kan_opprette` allows its type. Else nothing is kept.
    """
    duf_nummer = hendelse.duf_nummer
    if not kan_opprette(hendelse) or duf_nummer is None:
        return Steg(person=None, avgjoerelse=avvist(hendelse, felles.PERSON_UKJENT.problem({})))
    ny = Person(duf_nummer=duf_nummer, dag=max(dag, hendelse.registrert))
    steg = proev(ny, hendelse, dag, vilkaar)
    opprettet = steg.person is not None and steg.person.fakta
    return steg if opprettet else Steg(person=None, avgjoerelse=steg.avgjoerelse)


def _kjent(person: Person, hendelse: Hendelse, vilkaar: Vilkaar) -> Steg | None:
    """The answer to a known hendelseId: the decision on the same content; a refusal if the content differs.

    None: the hendelseId is new, or the fact confirms the ending that was refused under that hendelseId.
    """
    hendelse_id, kommune = noekkel(hendelse)
    tidligere = [
        kjent
        for kjent in person.avgjoerelser
        if kjent.hendelse_id == hendelse_id and kjent.kommunenummer == kommune
    ]
    if not tidligere:
        return None
    avtrykk = fingeravtrykk(hendelse)
    for kjent in tidligere:
        if kjent.fingeravtrykk == avtrykk:
            return Steg(person=person, avgjoerelse=kjent, gjentatt=True)
    if er_bekreftelse(hendelse, tidligere[-1]):
        return None
    if er_ukjent(tidligere[0]):
        return _uten_spor(person, hendelse, felles.ID_GJENBRUKT, vilkaar)
    svar = avvist(hendelse, felles.ID_GJENBRUKT.problem({}))
    return Steg(person=person, avgjoerelse=svar, gjentatt=True)


def _uten_spor(person: Person, hendelse: Hendelse, type_: Problemtype, vilkaar: Vilkaar) -> Steg:
    """Refuse the fact and keep nothing.

    A kommune that does not follow the person up gets the answer that the person is unknown.
    """
    aktoer = hendelse.aktoer
    fremmed = vilkaar.sjekk_tilgang and aktoer is not None and not _foelger_opp(person, aktoer, vilkaar)
    problem = (felles.PERSON_UKJENT if fremmed else type_).problem({})
    return Steg(person=person, avgjoerelse=avvist(hendelse, problem), gjentatt=True)


def _foelger_opp(person: Person, aktoer: Aktoer, vilkaar: Vilkaar) -> bool:
    return foelger_opp(person, aktoer.kommunenummer, aktoer.bydelsnummer, vilkaar.parametre)


def er_full(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    """Whether the person has the largest allowed number of facts. Facts that wait for an event count too."""
    antall = len(person.fakta) + len(person.ventende)
    return antall >= p.fakta_maks.paa(person.dag) * _ganger(hendelse)


def _er_avslag(steg: Steg) -> bool:
    return steg.avgjoerelse is not None and steg.avgjoerelse.problem is not None and not steg.venter


def _husker_nok(person: Person, hendelse: Hendelse, p: Parametre) -> bool:
    """Whether the person has so many decisions that one more refusal is answered but not kept.

    A frontend can send a refused fact again and again under new ids. These refusals must not make the
    person's record grow, nor take the room of facts that the kommune has to register.
    """
    return len(person.avgjoerelser) >= p.avgjoerelser_maks.paa(person.dag) * _ganger(hendelse)


def _ganger(hendelse: Hendelse) -> int:
    return 1 if hendelse.kilde == "kommune" else _REGISTRENE
