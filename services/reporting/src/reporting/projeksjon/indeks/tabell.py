"""A table of indexes. Rows are put and removed; a selection of rows is sorted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import numpy as np

from reporting.projeksjon.indeks.indeks import Indeks, Maske, Noekler, Plasser, Sorteringsindeks
from reporting.projeksjon.indeks.tallindeks import DUF_ANTALL, Dufindeks

_FOERSTE = 1024
K = TypeVar("K", bound=Indeks)


@dataclass(frozen=True, slots=True)
class Radutdrag:
    """A snapshot of some rows of a table."""

    plasser: Plasser
    duf: Noekler
    noekler: Noekler
    orden: Callable[[], Plasser]
    """Computes the sorted order of the rows, as indexes into `plasser`, `duf` and `noekler`."""


class Tabell:
    """One row per key. The place of a row is its number in the arrays of all indexes of the table.

    The key of a person's row is the DUF-nummer. The rows for the kommuner that the person has left have keys
    that are the DUF-nummer plus 1, 2 and so on times `DUF_ANTALL`.
    """

    def __init__(self) -> None:
        self.duf = Dufindeks()
        self._indekser: list[Indeks] = [self.duf]
        self._plass: dict[int, int] = {}
        self._ledige: list[int] = []
        self._levende: Maske = np.zeros(0, dtype=np.bool_)
        self._noekler: Noekler = np.zeros(0, dtype=np.uint64)
        self._brukt = 0
        self._dag = date.min

    def __len__(self) -> int:
        return len(self._plass)

    def ny(self, indeks: K) -> K:
        """Add an index. The table must still be empty."""
        self._indekser.append(indeks)
        return indeks

    def plass(self, noekkel: int) -> int | None:
        """The place of the row, or None if the table does not have it."""
        return self._plass.get(noekkel)

    def rom(self, noekkel: int) -> int:
        """The place of the row; a new row gets one. The caller then stores the row's value in every index."""
        plass = self._plass.get(noekkel)
        if plass is None:
            plass = self._plass[noekkel] = self._ny_plass()
            self.duf.sett(plass, noekkel % DUF_ANTALL)
            self._noekler[plass] = noekkel
            self._levende[plass] = True
        return plass

    def fjern(self, noekkel: int) -> None:
        """Remove a row, if the table has it."""
        plass = self._plass.pop(noekkel, None)
        if plass is not None:
            for indeks in self._indekser:
                indeks.glem(plass)
            self._levende[plass] = False
            self._ledige.append(plass)

    def paa_dag(self, dag: date) -> None:
        """Compute for `dag` what depends on the day."""
        if dag != self._dag:
            self._dag = dag
            for indeks in self._indekser:
                indeks.paa_dag(dag)

    def alle(self) -> Maske:
        """A selection of every row. Filters narrow it."""
        return self._levende.copy()

    def noekler(self, plasser: Plasser) -> list[int]:
        """The keys of the rows."""
        return _tall(self._noekler[plasser])

    def foerste(
        self, utvalg: Maske, indeks: Sorteringsindeks, *, synkende: bool = False, antall: int | None = None
    ) -> Plasser:
        """The first `antall` (default: all) selected rows in the order of the index.

        DUF-nummer decides a tie.
        """
        plasser = np.flatnonzero(utvalg)
        grov = indeks.grov(plasser, self.duf.data[plasser], synkende)
        if antall is not None and 0 < antall < len(plasser):
            med = grov <= np.partition(grov, antall - 1)[antall - 1]
            plasser, grov = plasser[med], grov[med]
        if indeks.skiller:
            return plasser[np.argsort(grov)][:antall]
        orden = np.lexsort((self.duf.data[plasser], indeks.fin(plasser, synkende)))
        return plasser[orden][:antall]

    def utdrag(self, utvalg: Maske, indeks: Sorteringsindeks, *, synkende: bool = False) -> "Radutdrag":
        """A snapshot of the selection. Its order by the index is computed later, in any thread."""
        plasser = np.flatnonzero(utvalg)
        duf, noekler = self.duf.data[plasser], self._noekler[plasser]
        if indeks.skiller:
            grov = indeks.grov(plasser, duf, synkende)
            return Radutdrag(plasser, duf, noekler, lambda: np.argsort(grov))
        fin = indeks.senere(plasser, synkende)
        return Radutdrag(plasser, duf, noekler, lambda: np.lexsort((duf, fin())))

    def _ny_plass(self) -> int:
        if self._ledige:
            return self._ledige.pop()
        if self._brukt == len(self._levende):
            self._voks(max(_FOERSTE, self._brukt))
        self._brukt += 1
        return self._brukt - 1

    def _voks(self, mer: int) -> None:
        self._levende = np.concatenate([self._levende, np.zeros(mer, dtype=np.bool_)])
        self._noekler = np.concatenate([self._noekler, np.zeros(mer, dtype=np.uint64)])
        for indeks in self._indekser:
            indeks.data = np.concatenate([indeks.data, np.zeros(mer, dtype=indeks.data.dtype)])


def _tall(noekler: Noekler) -> list[int]:
    numre: list[int] = noekler.tolist()
    return numre
