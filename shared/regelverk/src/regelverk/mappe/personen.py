"""The personal data that hold now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, IdentEndret, NavnEndret
from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.mappe import Personendring


def personen(endringer: Sequence[tuple[Personendring, date]]) -> PersonRegistrert | None:
    """The latest PersonRegistrert with the later changes from Folkeregisteret; None: there is none yet."""
    naa: PersonRegistrert | None = None
    for endring, _ in endringer:
        if isinstance(endring, PersonRegistrert):
            naa = endring
        elif naa:
            naa = _endret(naa, endring)
    return naa


def _endret(
    naa: PersonRegistrert, endring: NavnEndret | IdentEndret | AdressebeskyttelseEndret
) -> PersonRegistrert:
    match endring:
        case NavnEndret(fornavn=fornavn, mellomnavn=mellomnavn, etternavn=etternavn):
            return replace(naa, fornavn=fornavn, mellomnavn=mellomnavn, etternavn=etternavn)
        case IdentEndret(folkeregisterident=ident):
            return replace(naa, folkeregisterident=ident)
        case AdressebeskyttelseEndret(adressebeskyttelse=vern):
            return replace(naa, adressebeskyttelse=vern)
