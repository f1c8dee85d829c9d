"""What an index is: one value of every row, kept in memory to filter and sort by."""

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
    """Values of some rows as they were when it was made: whole numbers, and what each number stands for."""

    raa: Tall
    verdi: Callable[[int], Any]


class Indeks(ABC):
    """One value per place in the table."""

    skiller = True
    """Whether the coarse sort keys order rows completely, DUF-nummer included."""

    def __init__(self, dtype: npt.DTypeLike) -> None:
        self.data: Tall = np.empty(0, dtype=dtype)

    @abstractmethod
    def sett(self, plass: int, verdi: Any) -> None:
        """Keep the value of a row."""

    def glem(self, plass: int) -> None:  # noqa: B027  most keep nothing beside `data`
        """Drop what is kept for a row that is taken away."""

    def paa_dag(self, dag: date) -> None:  # noqa: B027  most do not depend on the day
        """Let what depends on the day be as on `dag`."""

    def kilde(self, plasser: Plasser) -> Kilde:
        """The values of these rows, for a file."""
        raise NotImplementedError("in no file")

    @abstractmethod
    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Exact sort keys of these rows; equal values have equal keys."""

    def senere(self, plasser: Plasser, synkende: bool) -> Callable[[], Tall]:
        """`fin` of the rows as they are now, to be computed later and in any thread."""
        noekler = self.fin(plasser, synkende)
        return lambda: noekler

    def grov(self, plasser: Plasser, duf: Noekler, synkende: bool) -> Noekler:
        """Coarse sort keys: a row with a smaller one never belongs after a row with a larger one."""
        return (self.fin(plasser, synkende).astype(np.uint64) << _DUF_BITER) | duf
