"""What a column is: how a value is kept, matched and sorted."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
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
    """Values of some rows as they were when it was taken: whole numbers, and what each of them stands for."""

    raa: Tall
    verdi: Callable[[int], Any]


class Kolonne(ABC):
    """One value per place in the table."""

    skiller = True
    """Whether the coarse sort keys order rows completely, DUF-nummer included."""

    def __init__(self, dtype: npt.DTypeLike) -> None:
        self.data: Tall = np.empty(0, dtype=dtype)

    @abstractmethod
    def sett(self, plass: int, verdi: Any) -> None:
        """Keep the value of a row."""

    def kilde(self, plasser: Plasser) -> Kilde:
        """The values of these rows, for a file."""
        raise NotImplementedError("in no file")

    @abstractmethod
    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Exact sort keys of these rows, ties apart."""

    def senere(self, plasser: Plasser, synkende: bool) -> Callable[[], Tall]:
        """`fin` of the rows as they are now, to be worked out later and in any thread."""
        noekler = self.fin(plasser, synkende)
        return lambda: noekler

    def grov(self, plasser: Plasser, duf: Noekler, synkende: bool) -> Noekler:
        """Sort keys of which a smaller one never belongs after a larger one."""
        return (self.fin(plasser, synkende).astype(np.uint64) << _DUF_BITER) | duf
