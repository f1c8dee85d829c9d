"""Who may know of a person whose address is protected (kontrakt §3.6)."""

from typing import get_args

from regelverk.fakta.person import Adressebeskyttelse
from regelverk.liv.person import Person
from regelverk.mappe.innlegging import les_mappe
from regelverk.mappe.personen import personen

_GRADER: tuple[Adressebeskyttelse, ...] = get_args(Adressebeskyttelse)


def rekker(ser: Adressebeskyttelse, vern: Adressebeskyttelse) -> bool:
    """Whether who sees the ones protected by `ser` also sees those by `vern`."""
    return _GRADER.index(ser) >= _GRADER.index(vern)


def er_synlig(person: Person, ser: Adressebeskyttelse | None) -> bool:
    """Whether the person is there at all for who sees `ser`; None: for everybody."""
    return ser is None or rekker(ser, _vern(person))


def _vern(person: Person) -> Adressebeskyttelse:
    # Few are protected, and folding all facts takes its time: not where none of them speaks of it.
    if all(getattr(h.innhold, "adressebeskyttelse", "ugradert") == "ugradert" for h in person.fakta):
        return "ugradert"
    mappe = person.vurdert.mappe if person.vurdert else les_mappe(person.duf_nummer, person.fakta)
    naa = personen(mappe.personendringer)
    return naa.adressebeskyttelse if naa else "ugradert"
