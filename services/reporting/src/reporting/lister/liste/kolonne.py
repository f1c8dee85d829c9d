"""A column of a list: one declaration, from which everything that shows or uses the column follows.

JSON rows, CSV, XLSX, what `sorter` takes, query parameters and the description in OpenAPI are all made from
the columns of a list (docs/endre/kolonne.md). `L` is a person's row as the list sees it; `I` is an index.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from reporting.lister.liste.filter import Filter
from reporting.projeksjon.indeks.indeks import Indeks, Kilde, Sorteringsindeks
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.rammer.celle import Verdi

L = TypeVar("L")
I = TypeVar("I", bound=Indeks)  # noqa: E741  an index
S = TypeVar("S", bound=Sorteringsindeks)


@dataclass(frozen=True, eq=False, kw_only=True)
class Felt(Generic[L]):
    """A key of the JSON row. `type`: the value's type, from which OpenAPI describes it."""

    noekkel: str
    type: Any
    verdi: Callable[[L], Any]
    tittel: str | None = None
    """The title in files. None if files do not have the value."""
    ord: tuple[str, str] | None = None
    """For a yes or no: the guide's words for yes and for no, used in files."""
    celle: Callable[[Any], Verdi] | None = None
    """Makes the cell of a file from the value. None: files write the value as it is."""

    def i_fil(self, verdi: Any) -> Verdi:
        """The value as a cell of a file."""
        if self.ord is not None:
            return self.ord[not verdi]
        cellen: Verdi = self.celle(verdi) if self.celle else verdi
        return cellen


@dataclass(frozen=True, eq=False, kw_only=True)
class Lagret(Generic[L, I]):
    """A value that the table keeps of each row, to filter or sort by."""

    indeks: Callable[[Navnebok], I]
    lagres: Callable[[L], Any]
    """Gives the value that the index keeps. This value must not depend on the day of reading."""
    filter: Filter | None = None

    def valgt(self, filtre: BaseModel) -> Any:
        """The value of the column's filter. None if the filter is not set."""
        return self.filter.verdi(filtre) if self.filter else None


@dataclass(frozen=True, eq=False, kw_only=True)
class Kolonne(Felt[L], Lagret[L, S]):
    """A key of the JSON row. The table keeps its value too, so that rows can be sorted by it."""

    som_filteret: Filter | None = None
    """If this filter is set, every row shows the filter's value."""

    def vist(self, linje: L, filtre: BaseModel) -> Any:
        """The value of a row."""
        fast = self.fast(filtre)
        return self.verdi(linje) if fast is None else fast

    def fast(self, filtre: BaseModel) -> Any:
        """The value of every row, if a filter decides it."""
        return self.som_filteret.verdi(filtre) if self.som_filteret else None

    def kilde(self, kilde: Kilde) -> Kilde:
        """The values of the index as cells of a file."""
        if self.ord is None and self.celle is None:
            return kilde
        return Kilde(kilde.raa, lambda raa: self.i_fil(kilde.verdi(raa)))
