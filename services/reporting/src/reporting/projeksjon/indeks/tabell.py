"""Rows in columns: put, take away, and the first of a selection in a wanted order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from reporting.projeksjon.indeks.kolonne import Kolonne, Maske, Noekler, Plasser
from reporting.projeksjon.indeks.tallkolonne import Dufkolonne

_FOERSTE = 1024
K = TypeVar("K", bound=Kolonne)


@dataclass(frozen=True, slots=True)
class Utdrag:
    """Some rows of a table as they were when it was taken."""

    plasser: Plasser
    duf: Noekler
    orden: Callable[[], Plasser]
    """Places in `duf` in the wanted order."""


class Tabell:
    """One row per DUF-nummer, which is a column of every table."""

    def __init__(self) -> None:
        self.duf = Dufkolonne()
        self._kolonner: list[Kolonne] = [self.duf]
        self._plass: dict[int, int] = {}
        self._ledige: list[int] = []
        self._levende: Maske = np.zeros(0, dtype=np.bool_)
        self._brukt = 0

    def __len__(self) -> int:
        return len(self._plass)

    def ny(self, kolonne: K) -> K:
        """Add a column, before any row is put."""
        self._kolonner.append(kolonne)
        return kolonne

    def plass(self, duf: int) -> int | None:
        """Where the row is, if it is there."""
        return self._plass.get(duf)

    def rom(self, duf: int) -> int:
        """The row's place, made now if it is new; the caller sets every column."""
        plass = self._plass.get(duf)
        if plass is None:
            plass = self._plass[duf] = self._ny_plass()
            self.duf.sett(plass, duf)
            self._levende[plass] = True
        return plass

    def fjern(self, duf: int) -> None:
        """Take a row away, if it is there."""
        plass = self._plass.pop(duf, None)
        if plass is not None:
            self._levende[plass] = False
            self._ledige.append(plass)

    def alle(self) -> Maske:
        """A selection of every row, to be narrowed."""
        return self._levende.copy()

    def dufnumre(self, plasser: Plasser) -> list[int]:
        """The rows' numbers."""
        return _tall(self.duf.data[plasser])

    def foerste(
        self, utvalg: Maske, kolonne: Kolonne, *, synkende: bool = False, antall: int | None = None
    ) -> Plasser:
        """The selection's first `antall` rows (all by default) in the column's order, ties by DUF-nummer."""
        plasser = np.flatnonzero(utvalg)
        grov = kolonne.grov(plasser, self.duf.data[plasser], synkende)
        if antall is not None and 0 < antall < len(plasser):
            med = grov <= np.partition(grov, antall - 1)[antall - 1]
            plasser, grov = plasser[med], grov[med]
        if kolonne.skiller:
            return plasser[np.argsort(grov)][:antall]
        orden = np.lexsort((self.duf.data[plasser], kolonne.fin(plasser, synkende)))
        return plasser[orden][:antall]

    def utdrag(self, utvalg: Maske, kolonne: Kolonne, *, synkende: bool = False) -> "Utdrag":
        """The selection as it is now, with the column's order to be worked out later, in any thread."""
        plasser = np.flatnonzero(utvalg)
        duf = self.duf.data[plasser]
        if kolonne.skiller:
            grov = kolonne.grov(plasser, duf, synkende)
            return Utdrag(plasser, duf, lambda: np.argsort(grov))
        fin = kolonne.senere(plasser, synkende)
        return Utdrag(plasser, duf, lambda: np.lexsort((duf, fin())))

    def _ny_plass(self) -> int:
        if self._ledige:
            return self._ledige.pop()
        if self._brukt == len(self._levende):
            self._voks(max(_FOERSTE, self._brukt))
        self._brukt += 1
        return self._brukt - 1

    def _voks(self, mer: int) -> None:
        self._levende = np.concatenate([self._levende, np.zeros(mer, dtype=np.bool_)])
        for kolonne in self._kolonner:
            kolonne.data = np.concatenate([kolonne.data, np.zeros(mer, dtype=kolonne.data.dtype)])


def _tall(duf: Noekler) -> list[int]:
    numre: list[int] = duf.tolist()
    return numre
