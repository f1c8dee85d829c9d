"""The base classes of indexes. An index holds one value of every row in memory, to filter or sort by."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

Plasser = npt.NDArray[np.intp]
Maske = npt.NDArray[np.bool_]
Tall = npt.NDArray[Any]
Noekler = npt.NDArray[np.uint64]
_DUF_BITER = np.uint64(40)
"""A DUF-nummer has twelve digits, less than 2**40."""


@dataclass(frozen=True, slots=True)
class Kilde:
    """A snapshot of the values of some rows: whole numbers, and what each number stands for."""

    raa: Tall
    verdi: Callable[[int], Any]


class Indeks(ABC):
    """An index: one value for each place (row number) in the table."""

    def __init__(self, dtype: npt.DTypeLike) -> None:
        self.data: Tall = np.empty(0, dtype=dtype)

    @abstractmethod
    def sett(self, plass: int, verdi: Any) -> None:
        """Store the value of a row."""

    def glem(self, plass: int) -> None:  # noqa: B027  most indexes have nothing but `data`
        """Remove what is stored for a row that is removed from the table."""

    def paa_dag(self, dag: date) -> None:  # noqa: B027  most indexes do not depend on the day
        """Compute for `dag` what depends on the day."""


class Sorteringsindeks(Indeks):
    """An index by which rows can be sorted."""

    skiller = True
    """Whether the coarse sort keys order rows completely, DUF-nummer included."""

    def kilde(self, plasser: Plasser) -> Kilde:
        """The values of these rows, for a file."""
        raise NotImplementedError("in no file")

    @abstractmethod
    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Exact sort keys of these rows; equal values have equal keys."""

    def senere(self, plasser: Plasser, synkende: bool) -> Callable[[], Tall]:
        """A function that computes `fin` of the rows as they are now. It may run later, in any thread."""
        noekler = self.fin(plasser, synkende)
        return lambda: noekler

    def grov(self, plasser: Plasser, duf: Noekler, synkende: bool) -> Noekler:
        """Coarse sort keys. A row with a smaller key never comes after a row with a larger key."""
        return (self.fin(plasser, synkende).astype(np.uint64) << _DUF_BITER) | duf
