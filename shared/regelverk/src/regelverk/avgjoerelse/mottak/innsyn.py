"""Which users may know of a person with address protection (kontrakt §3.6)."""

from regelverk.fakta.person import Adressebeskyttelse
from regelverk.liv.person import Person
from regelverk.mappe.innlegging import les_mappe
from regelverk.mappe.personen import GRADER, personen


def rekker(ser: Adressebeskyttelse, vern: Adressebeskyttelse) -> bool:
    """Whether a user who may see persons with the protection `ser` may also see those with `vern`."""
    return GRADER.index(ser) >= GRADER.index(vern)


def er_synlig(person: Person, ser: Adressebeskyttelse | None) -> bool:
    """Whether a user may know of the person. `ser`: the highest protection to be seen; None: every one."""
    return ser is None or rekker(ser, _vern(person))


def _vern(person: Person) -> Adressebeskyttelse:
    # Reading the whole file takes time, and few persons are protected. It is skipped where no fact protects.
    if all(getattr(h.innhold, "adressebeskyttelse", "ugradert") == "ugradert" for h in person.fakta):
        return "ugradert"
    mappe = person.vurdert.mappe if person.vurdert else les_mappe(person.duf_nummer, person.fakta)
    naa = personen(mappe.personendringer)
    return naa.adressebeskyttelse if naa else "ugradert"
