"""A list: its columns, and the rows and files that are made from them."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic

from pydantic import BaseModel

from reporting.lister.liste.filter import Filter
from reporting.lister.liste.kolonne import I, Kolonne, L, Lagret, S
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.rammer.celle import Verdi, Verdier
from reporting.rammer.rader import RadSvar


class Liste(Generic[L]):
    """The columns in the order in which they are declared: the order of the row, and of the files."""

    def __init__(self) -> None:
        self.lagrede: list[Lagret[L, Any]] = []
        """All that the table keeps: the columns, and the values that filters read but rows do not show."""
        self.kolonner: dict[str, Kolonne[L, Any]] = {}
        """The columns by their key in the JSON row. `sorter` takes the same keys."""
        self.filtre: list[tuple[Filter, tuple[Lagret[L, Any], ...]]] = []
        """The query parameters, each with the stored values whose indexes it reads."""

    def kolonne(
        self,
        noekkel: str,
        type: Any,
        verdi: Callable[[L], Any],
        indeks: Callable[[Navnebok], S],
        *,
        tittel: str | None = None,
        ord: tuple[str, str] | None = None,
        celle: Callable[[Any], Verdi] | None = None,
        lagres: Callable[[L], Any] | None = None,
        filter: Filter | None = None,
        som_filteret: Filter | None = None,
    ) -> Kolonne[L, S]:
        """Declare the next column. `Felt`, `Lagret` and `Kolonne` explain the arguments.

        `lagres` gives what the index keeps, if that is another value than `verdi` gives.
        """
        ny = Kolonne(
            noekkel=noekkel,
            type=type,
            verdi=verdi,
            indeks=indeks,
            tittel=tittel,
            ord=ord,
            celle=celle,
            lagres=lagres or verdi,
            filter=filter,
            som_filteret=som_filteret,
        )
        self.kolonner[noekkel] = ny
        self._behold(ny)
        return ny

    def lagret(
        self, indeks: Callable[[Navnebok], I], lagres: Callable[[L], Any], filter: Filter | None = None
    ) -> Lagret[L, I]:
        """Declare a value that the table keeps but rows do not show."""
        ny = Lagret(indeks=indeks, lagres=lagres, filter=filter)
        self._behold(ny)
        return ny

    def filtrer(self, filter: Filter, *leser: Lagret[L, Any]) -> None:
        """Declare a filter that reads several indexes: `treff` takes them all, in order."""
        self.filtre.append((filter, leser))

    @cached_property
    def i_fil(self) -> list[Kolonne[L, Any]]:
        """The columns of the files."""
        return [k for k in self.kolonner.values() if k.tittel is not None]

    @cached_property
    def titler(self) -> list[str]:
        """The titles of the files."""
        return [k.tittel or "" for k in self.i_fil]

    def som_json(self, linje: L, filtre: BaseModel) -> RadSvar:
        """The row of a JSON answer."""
        return {noekkel: k.vist(linje, filtre) for noekkel, k in self.kolonner.items()}

    def som_verdier(self, linje: L, filtre: BaseModel) -> Verdier:
        """The row as the cells of a file, in the order of `titler`."""
        return [k.i_fil(k.vist(linje, filtre)) for k in self.i_fil]

    def _behold(self, ny: Lagret[L, Any]) -> None:
        self.lagrede.append(ny)
        if ny.filter:
            self.filtre.append((ny.filter, (ny,)))
