"""The personal data, and the Kompetanse page (A 2.4-2.6)."""

from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.personen import personen
from regelverk.visning.dokument.felter import Json, alle_felter, felter

_UKJENT: Json = {
    "fornavn": None,
    "etternavn": None,
    "foedselsdato": None,
    "kjoenn": None,
    "statsborgerskap": [],
    "mellomnavn": None,
    "folkeregisterident": None,
    "adressebeskyttelse": "ugradert",
}


def persondel(mappe: Mappe) -> Json:
    """The current name, ident, protection and the rest; `_UKJENT` before the first PersonRegistrert."""
    naa: PersonRegistrert | None = personen(mappe.personendringer)
    return alle_felter(naa) if naa else dict(_UKJENT)


def kompetanse(mappe: Mappe) -> Json:
    """Education and career guidance. Reporting fills in `lenke`, the address of kartleggingsløsningen."""
    return {
        "utdanning": alle_felter(mappe.utdanning) if mappe.utdanning else None,
        "karriereveiledning": felter(mappe.karriereveiledning) if mappe.karriereveiledning else None,
        "lenke": None,
    }
