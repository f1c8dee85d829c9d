"""Whether a caller may see a person on `person.dag` (kontrakt §3.6, §5.18).

The rule-engine asks here before it answers: after a fact, after a retry, and after a question.
"""

from regelverk.avgjoerelse.mottak.svarbrev import er_ukjent
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.person import Adressebeskyttelse
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innlegging import les_mappe
from regelverk.mappe.personen import GRADER, vern


def rekker(ser: Adressebeskyttelse, grad: Adressebeskyttelse) -> bool:
    """Whether a user who may see persons with the protection `ser` may also see those with `grad`."""
    return GRADER.index(ser) >= GRADER.index(grad)


def ser_personen(
    person: Person,
    kommunenummer: str | None,
    bydelsnummer: str | None,
    ser: Adressebeskyttelse | None,
    p: Parametre,
) -> bool:
    """Whether the caller may see the person's present state.

    `kommunenummer`: the caller's kommune; None: the caller may see the persons of every kommune.
    `bydelsnummer`: the only bydel whose persons the caller may see; None: every bydel. `ser`: as in
    `er_synlig`. A kommune that the person has left may not see the present state: it may see only the
    decisions on its own facts (kontrakt §5.18).
    """
    if kommunenummer is None:
        return er_synlig(person, ser)
    # Both conditions are always checked, so that the time of the answer does not show which one failed.
    v = vurdering(person, p)
    synlig, hos_dem = _er_synlig(v, ser), _foelger_opp(v, kommunenummer, bydelsnummer)
    return synlig and hos_dem


def har_adgang(
    person: Person,
    kommunenummer: str | None,
    bydelsnummer: str | None,
    ser: Adressebeskyttelse | None,
    p: Parametre,
) -> bool:
    """Whether the caller's facts about the person are taken into the log. The arguments: as `ser_personen`.

    True also for a kommune that has followed the person up earlier, and, unless the caller is limited to one
    bydel, for a kommune that has got a decision on a fact about the person: it may edit its own endings and
    repeat what it has sent (kontrakt §5.18). Facts of other kommuner would be refused, and must not fill the
    log.
    """
    if kommunenummer is None:
        return er_synlig(person, ser)
    v = vurdering(person, p)
    synlig, hos_dem = _er_synlig(v, ser), _fulgte_opp(v, kommunenummer, bydelsnummer)
    besluttet = any(a.kommunenummer == kommunenummer and not er_ukjent(a) for a in person.avgjoerelser)
    return synlig and (hos_dem or (besluttet and bydelsnummer is None))


def fulgte_opp(person: Person, kommunenummer: str, bydelsnummer: str | None, p: Parametre) -> bool:
    """Whether the kommune, or its bydel, follows the person up or has ever done so."""
    return _fulgte_opp(vurdering(person, p), kommunenummer, bydelsnummer)


def _fulgte_opp(v: Vurdering, kommunenummer: str, bydelsnummer: str | None) -> bool:
    foer = any(s.til.er_hos(kommunenummer, bydelsnummer) and s.dato <= v.dag for s in v.skifter)
    return _foelger_opp(v, kommunenummer, bydelsnummer) or foer


def _foelger_opp(v: Vurdering, kommunenummer: str, bydelsnummer: str | None) -> bool:
    return v.oppfoelging is not None and v.oppfoelging.er_hos(kommunenummer, bydelsnummer)


def _er_synlig(v: Vurdering, ser: Adressebeskyttelse | None) -> bool:
    grad = vern(v.mappe.personendringer)
    return ser is None or rekker(ser, grad)


def foelger_opp(person: Person, kommunenummer: str, bydelsnummer: str | None, p: Parametre) -> bool:
    """Whether the kommune, or its bydel, follows the person up on `person.dag`.

    A move counts from its flyttedato, not from the day on which it was registered.
    """
    return _foelger_opp(vurdering(person, p), kommunenummer, bydelsnummer)


def er_synlig(person: Person, ser: Adressebeskyttelse | None) -> bool:
    """Whether a user may know of the person.

    `ser`: the highest adressebeskyttelse that the user may see persons with; None: the user may see all.
    """
    return ser is None or rekker(ser, _vern(person))


def _vern(person: Person) -> Adressebeskyttelse:
    # Building the Mappe takes time, and few persons are protected. Skip it if no fact states a protection.
    if all(getattr(h.innhold, "adressebeskyttelse", "ugradert") == "ugradert" for h in person.fakta):
        return "ugradert"
    mappe = person.vurdert.mappe if person.vurdert else les_mappe(person.duf_nummer, person.fakta)
    return vern(mappe.personendringer)
