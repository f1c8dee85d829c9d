"""The person's current data: name, ident, protection and the rest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import reduce
from typing import get_args

from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, IdentEndret, NavnEndret
from regelverk.fakta.person import Adressebeskyttelse, PersonRegistrert
from regelverk.mappe.mappe import Personendring

GRADER: tuple[Adressebeskyttelse, ...] = get_args(Adressebeskyttelse)
"""The protections, the lowest first."""


def personen(endringer: Sequence[tuple[Personendring, date]]) -> PersonRegistrert | None:
    """The latest PersonRegistrert with Folkeregisteret's changes. None: there is no PersonRegistrert yet.

    A PersonRegistrert can raise the protection and never lower it. What Folkeregisteret says of name, ident
    and protection counts, in whichever order the facts come (kontrakt §5.19).
    """
    naa: PersonRegistrert | None = None
    folkeregisteret: dict[type, NavnEndret | IdentEndret | AdressebeskyttelseEndret] = {}
    for endring, _ in endringer:
        if isinstance(endring, PersonRegistrert):
            naa = _registrert(naa, endring)
        else:
            folkeregisteret[type(endring)] = endring
    return reduce(_endret, folkeregisteret.values(), naa) if naa else None


def vern(endringer: Sequence[tuple[Personendring, date]]) -> Adressebeskyttelse:
    """The person's address protection, as `personen` has it. Without a PersonRegistrert: ugradert."""
    naa = personen(endringer)
    return naa.adressebeskyttelse if naa else "ugradert"


def _registrert(foer: PersonRegistrert | None, ny: PersonRegistrert) -> PersonRegistrert:
    if foer is None:
        return ny
    return replace(ny, adressebeskyttelse=strengeste(foer.adressebeskyttelse, ny.adressebeskyttelse))


def strengeste(*grader: Adressebeskyttelse) -> Adressebeskyttelse:
    """The highest of the given protections."""
    return max(grader, key=GRADER.index)


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
