"""Nordic and EEA citizens have no category (integreringsloven § 8 femte ledd)."""

from dataclasses import dataclass
from datetime import date

from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.mappe import Mappe
from regelverk.parametre import Parametre


@dataclass(frozen=True, slots=True)
class Utestengt:
    """Excluded from `fra` on; before `til` where a citizenship leaves the list."""

    fra: date
    til: date | None = None


def utestengt(mappe: Mappe, p: Parametre) -> Utestengt | None:
    """The time in which a citizenship on the list keeps the person out.

    From the day it is registered; a citizenship known from the first registration counts from the beginning,
    and one that a later registration takes away is a correction: as if it had never been (rules.md § 9).
    """
    fra = None
    for endring, registrert in mappe.personendringer:
        if isinstance(endring, PersonRegistrert):
            if not _listet(endring, p):
                fra, foerste = None, False
            elif fra is None:
                foerste = endring is _foerste(mappe)
                fra = date.min if foerste else registrert
            naa = endring
    return Utestengt(fra, _slutt(naa, p)) if fra else None


def _foerste(mappe: Mappe) -> object:
    return next(e for e, _ in mappe.personendringer if isinstance(e, PersonRegistrert))


def _listet(person: PersonRegistrert, p: Parametre) -> bool:
    return any(
        not v.verdi.isdisjoint(person.statsborgerskap) for v in p.statsborgerskap_uten_kategori.verdier
    )


def _slutt(person: PersonRegistrert, p: Parametre) -> date | None:
    siste = p.statsborgerskap_uten_kategori.verdier[-1]
    return siste.gjelder_fra if siste.verdi.isdisjoint(person.statsborgerskap) else None
