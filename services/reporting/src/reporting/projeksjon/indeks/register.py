"""The data of every person that is shown: the rows, and the tables of lists and statistics."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeVar, cast

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.personer import Personer
from reporting.projeksjon.rad import Rad, les_rad
from reporting.rammer.norsk import soekeform, sorteringsnoekkel


class Persontabell(Protocol):
    """A table of persons that belongs to one list or statistic."""

    def sett_person(self, duf: int, rad: Rad) -> None:
        """Put a person into the table, or leave the person out if the table is about other persons."""

    def fjern(self, duf: int) -> None:
        """Remove a person, if the table has the person."""


T = TypeVar("T")
NyTabell: TypeAlias = Callable[[Navnebok], Persontabell]
"""A class of tables. Each table is made with the register's `Navnebok`."""


@dataclass(slots=True)
class Register:
    """All rows and tables. Changes happen between two awaits, so that every query sees whole persons."""

    personer: Personer
    tabeller: dict[object, Persontabell]
    """The tables, by their class."""
    rader: dict[int, bytes] = field(default_factory=dict)
    """DUF-nummer → the packed row."""
    posisjoner: dict[int, int] = field(default_factory=dict)
    """Partition → next offset in nir.vurderinger."""
    hendelser: dict[int, int] = field(default_factory=dict)
    """Partition → highest offset in nir.hendelser that is shown."""

    def tabell(self, slag: type[T]) -> T:
        """The table of this class.

        Raises:
            KeyError: the register was made without it.
        """
        return cast("T", self.tabeller[slag])

    def sett(self, duf: int, rad: Rad, pakket: bytes) -> None:
        """Put or replace a person in every table. `pakket` is `rad` as `pakk_rad` packed it."""
        self.rader[duf] = pakket
        self.personer.sett(duf, rad)
        for tabell in self.tabeller.values():
            tabell.sett_person(duf, rad)

    def fjern(self, duf: int) -> None:
        """Remove a person from every table."""
        self.rader.pop(duf, None)
        self.personer.fjern(duf)
        for tabell in self.tabeller.values():
            tabell.fjern(duf)

    def rad(self, duf: int) -> Rad:
        """The person's row.

        Raises:
            KeyError: the register does not have the person.
        """
        return les_rad(self.rader[duf])


def nytt_register(slag: Iterable[NyTabell]) -> Register:
    """An empty register with one table of each class."""
    navn = Navnebok(sorteringsnoekkel, soekeform)
    return Register(Personer(navn), {ett: ett(navn) for ett in slag})
