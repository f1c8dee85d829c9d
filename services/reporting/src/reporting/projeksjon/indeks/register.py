"""The data of every person that is shown: the rows, and the tables of lists and statistics."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeVar, cast

from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.personer import Personer
from reporting.projeksjon.indeks.tallindeks import DUF_ANTALL
from reporting.projeksjon.rad import Rad, les_rad, pakk_rad
from reporting.rammer.norsk import soekeform, sorteringsnoekkel


class Persontabell(Protocol):
    """A table of persons that belongs to one list or statistic."""

    def sett_person(self, noekkel: int, rad: Rad) -> None:
        """Put a row into the table, or leave the row out if the table is about other persons."""

    def fjern(self, noekkel: int) -> None:
        """Remove a row, if the table has the row."""


T = TypeVar("T")
NyTabell: TypeAlias = Callable[[Navnebok], Persontabell]
"""A class of tables. Each table is made with the register's `Navnebok`."""


@dataclass(slots=True)
class Register:
    """All rows and tables. A change of a person awaits nothing, so no query sees a person half changed."""

    personer: Personer
    tabeller: dict[object, Persontabell]
    """The tables, by their class."""
    rader: dict[int, bytes] = field(default_factory=dict)
    """Key (`Tabell`) → the packed row."""
    posisjoner: dict[int, int] = field(default_factory=dict)
    """Partition → next offset in nir.vurderinger."""
    hendelser: dict[int, int] = field(default_factory=dict)
    """Partition → highest offset in nir.hendelser that is shown."""

    def tabell(self, slag: type[T]) -> T:
        """The table of this class.

        Raises:
            KeyError: the register was made without this table.
        """
        return cast("T", self.tabeller[slag])

    def sett(self, duf: int, rad: Rad, pakket: bytes) -> None:
        """Put or replace a person in every table. `pakket` is `rad` as `pakk_rad` packed it."""
        self._sett(duf, rad, pakket)
        for nr, fratraadt in enumerate(rad.fratraadte, 1):
            self._sett(duf + nr * DUF_ANTALL, fratraadt, pakk_rad(fratraadt))
        self._fjern_fra(duf + (len(rad.fratraadte) + 1) * DUF_ANTALL)

    def fjern(self, duf: int) -> None:
        """Remove a person from every table."""
        self._fjern_fra(duf)

    def rad(self, noekkel: int) -> Rad:
        """The row with this key.

        Raises:
            KeyError: the register does not have the row.
        """
        return les_rad(self.rader[noekkel])

    def _sett(self, noekkel: int, rad: Rad, pakket: bytes) -> None:
        self.rader[noekkel] = pakket
        self.personer.sett(noekkel, rad)
        for tabell in self.tabeller.values():
            tabell.sett_person(noekkel, rad)

    def _fjern_fra(self, noekkel: int) -> None:
        """Remove the row with this key, and the rows after it of the same person."""
        while self.rader.pop(noekkel, None) is not None:
            self.personer.fjern(noekkel)
            for tabell in self.tabeller.values():
                tabell.fjern(noekkel)
            noekkel += DUF_ANTALL


def nytt_register(slag: Iterable[NyTabell]) -> Register:
    """An empty register with one table of each class."""
    navn = Navnebok(sorteringsnoekkel, soekeform)
    return Register(Personer(navn), {ett: ett(navn) for ett in slag})
