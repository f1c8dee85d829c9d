"""Indexes of numbers: days, yes or no, sets, DUF-nummer, whole numbers."""

from collections.abc import Iterable
from datetime import date

import numpy as np

from reporting.projeksjon.indeks.indeks import Indeks, Kilde, Maske, Noekler, Plasser, Sorteringsindeks, Tall

_SIST = 1 << 23
DUF_ANTALL = 10**12
"""A DUF-nummer is less than this."""


class Datoindeks(Sorteringsindeks):
    """Dates. A missing date sorts last in both directions."""

    def __init__(self) -> None:
        super().__init__(np.int32)

    def sett(self, plass: int, verdi: date | None) -> None:
        """Store the row's date."""
        self.data[plass] = verdi.toordinal() if verdi else 0

    def kilde(self, plasser: Plasser) -> Kilde:
        """The dates; None if a row has none."""
        return Kilde(self.data[plasser], lambda dag: date.fromordinal(dag) if dag else None)

    def innen(self, fra: date, til: date) -> Maske:
        """Rows whose day lies in the period, both ends included."""
        return (self.data >= fra.toordinal()) & (self.data <= til.toordinal())

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Sort keys, made from the ordinals of the dates."""
        dager = self.data[plasser]
        return np.where(dager == 0, _SIST, _SIST - dager if synkende else dager)


class Alderindeks(Sorteringsindeks):
    """Days of birth, shown and sorted as the age in full years on the day of reading."""

    def __init__(self) -> None:
        super().__init__(np.int32)
        self._dag = date.min

    def paa_dag(self, dag: date) -> None:
        """From now on, compute the ages on `dag`."""
        self._dag = dag

    def sett(self, plass: int, verdi: date | None) -> None:
        """Store the row's day of birth."""
        self.data[plass] = _aar_maaned_dag(verdi) if verdi else 0

    def kilde(self, plasser: Plasser) -> Kilde:
        """The ages in full years."""
        return Kilde(self._alder(plasser), lambda alder: alder)

    def _alder(self, plasser: Plasser) -> Tall:
        alder: Tall = (_aar_maaned_dag(self._dag) - self.data[plasser]) // 10_000
        return alder

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Sort keys, made from the ages in full years."""
        alder = self._alder(plasser)
        return _SIST - alder if synkende else alder


class Jaindeks(Sorteringsindeks):
    """Yes or no. In ascending order yes comes before no (`Med vedtak` before `Uten vedtak`)."""

    def __init__(self) -> None:
        super().__init__(np.bool_)

    def sett(self, plass: int, verdi: bool) -> None:
        """Store the row's answer."""
        self.data[plass] = verdi

    def kilde(self, plasser: Plasser) -> Kilde:
        """The rows' answers."""
        return Kilde(self.data[plasser].astype(np.uint8), bool)

    def er(self, verdi: bool) -> Maske:
        """Rows with the answer."""
        svar: Maske = self.data if verdi else ~self.data
        return svar

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """0 for the answer that comes first, 1 for the other."""
        return (self.data if synkende else ~self.data)[plasser].astype(np.uint32)


class Mengdeindeks(Indeks):
    """A set of at most 32 codes per row."""

    def __init__(self) -> None:
        super().__init__(np.uint32)
        self._bit: dict[str, int] = {}

    def sett(self, plass: int, verdi: Iterable[str]) -> None:
        """Store the row's codes.

        Raises:
            OverflowError: more than 32 different codes in the column.
        """
        self.data[plass] = sum(1 << self._bit.setdefault(kode, len(self._bit)) for kode in set(verdi))

    def har(self, kode: str) -> Maske:
        """Rows with the code."""
        treff: Maske = (self.data & np.uint32(1 << self._bit[kode] if kode in self._bit else 0)) != 0
        return treff


class Tallindeks(Indeks):
    """Whole numbers from 0."""

    def __init__(self) -> None:
        super().__init__(np.uint64)

    def sett(self, plass: int, verdi: int) -> None:
        """Keep the row's number."""
        self.data[plass] = verdi


class Dufindeks(Sorteringsindeks):
    """DUF-nummer, by which a row is found and ties are ordered."""

    def __init__(self) -> None:
        super().__init__(np.uint64)

    def sett(self, plass: int, verdi: int) -> None:
        """Keep the row's number."""
        self.data[plass] = verdi

    def begynner_med(self, sifre: str) -> Maske:
        """Rows whose DUF-nummer begins with `sifre` (one to twelve digits)."""
        rest = 10 ** (12 - len(sifre))
        fra = int(sifre) * rest
        treff: Maske = (self.data >= fra) & (self.data < fra + rest)
        return treff

    def grov(self, plasser: Plasser, duf: Noekler, synkende: bool) -> Noekler:
        """The number itself; in descending order, `DUF_ANTALL` minus the number."""
        return np.uint64(DUF_ANTALL) - duf if synkende else duf

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Sort keys, made from the numbers themselves."""
        return self.grov(plasser, self.data[plasser], synkende)


def _aar_maaned_dag(dag: date) -> int:
    return dag.year * 10_000 + dag.month * 100 + dag.day
