"""What is shown of every person: the rows, and the tables that lists and statistics made of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeVar, cast

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.personer import Personer
from reporting.projeksjon.rad import Rad, les_rad
from reporting.rammer.norsk import soekeform, sorteringsnoekkel


class Persontabell(Protocol):
    """A list's or statistic's own table of persons."""

    def sett_person(self, duf: int, rad: Rad) -> None:
        """Show a person as `rad` says; not at all, where the person does not belong in the table."""

    def fjern(self, duf: int) -> None:
        """Forget a person, if the table has the person."""


T = TypeVar("T")
NyTabell: TypeAlias = Callable[[Navnebok], Persontabell]
"""A class of tables, which are made with the register's names."""


@dataclass(slots=True)
class Register:
    """Changed only between two awaits, so that every query sees whole persons."""

    personer: Personer
    tabeller: dict[object, Persontabell]
    """By their class."""
    rader: dict[int, bytes] = field(default_factory=dict)
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
        """Show a person as `rad` says."""
        self.rader[duf] = pakket
        self.personer.sett(duf, rad)
        for tabell in self.tabeller.values():
            tabell.sett_person(duf, rad)

    def fjern(self, duf: int) -> None:
        """Forget a person."""
        self.rader.pop(duf, None)
        self.personer.fjern(duf)
        for tabell in self.tabeller.values():
            tabell.fjern(duf)

    def rad(self, duf: int) -> Rad:
        """The person's row.

        Raises:
            KeyError: no such person here.
        """
        return les_rad(self.rader[duf])


def nytt_register(slag: Iterable[NyTabell]) -> Register:
    """An empty register with one table of each class."""
    navn = Navnebok(sorteringsnoekkel, soekeform)
    return Register(Personer(navn), {ett: ett(navn) for ett in slag})
