"""Nordic and EEA citizens have no category (integreringsloven § 8 femte ledd)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regelverk.fakta.person import PersonRegistrert
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe


@dataclass(frozen=True, slots=True)
class Utestengt:
    """A time of exclusion [fra, til). `til`: the day on which the list drops the citizenship; None: never."""

    fra: date
    til: date | None = None


def utestengt(mappe: Mappe, p: Parametre) -> tuple[Utestengt, ...]:
    """The times in which a citizenship on the list `statsborgerskap_uten_kategori` excludes the person.

    A citizenship counts from the day on which it is registered; if the first PersonRegistrert has it, it
    counts for all earlier days too. A citizenship that a later PersonRegistrert lacks was an error, and does
    not count (regelbeskrivelse §9.2.2).
    """
    fra = None
    for endring, registrert in mappe.personendringer:
        if isinstance(endring, PersonRegistrert):
            if not _listet(endring, p):
                fra = None
            elif fra is None:
                fra = date.min if endring is _foerste(mappe) else registrert
            naa = endring
    return tuple(_tider(naa, fra, p)) if fra else ()


def _foerste(mappe: Mappe) -> object:
    return next(e for e, _ in mappe.personendringer if isinstance(e, PersonRegistrert))


def _listet(person: PersonRegistrert, p: Parametre) -> bool:
    return any(
        not v.verdi.isdisjoint(person.statsborgerskap) for v in p.statsborgerskap_uten_kategori.verdier
    )


def _tider(person: PersonRegistrert, kjent: date, p: Parametre) -> Iterator[Utestengt]:
    """The times, from the day `kjent` on, in which the list has one of the person's citizenships."""
    fra: date | None = None
    for nr, v in enumerate(p.statsborgerskap_uten_kategori.verdier):
        # The first value of the list holds for all earlier days too.
        dag = v.gjelder_fra if nr else date.min
        ute = not v.verdi.isdisjoint(person.statsborgerskap)
        if ute and fra is None:
            fra = max(kjent, dag)
        elif fra is not None and not ute:
            if fra < dag:
                yield Utestengt(fra, dag)
            fra = None
    if fra is not None:
        yield Utestengt(fra)
