"""Counts, averages and medians by kommune. Averages have one decimal, rounded half up (1.25 is 1.3)."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from reporting.projeksjon.indeks.indeks import Maske
from reporting.statistikk.grunnlag.utdrag import Tall

Heltall = npt.NDArray[np.integer[Any]]

Verdier = npt.NDArray[np.float64]
"""One number per group. NaN if the group has nothing to average."""


@dataclass(frozen=True, slots=True)
class Gruppering:
    """Persons in groups. `gruppe`: each person's group, from 0 up to `antall_grupper`."""

    gruppe: npt.NDArray[np.int32]
    antall_grupper: int

    def antall(self, maske: Maske) -> Tall:
        """For each group, how many of its persons are in the mask."""
        return np.bincount(self.gruppe[maske], minlength=self.antall_grupper).astype(np.int64)

    def sum(self, maske: Maske, verdi: Heltall) -> Tall:
        """For each group, the sum of `verdi` (whole numbers) over its persons in the mask."""
        vekter = verdi[maske].astype(np.float64)
        sum_ = np.bincount(self.gruppe[maske], weights=vekter, minlength=self.antall_grupper)
        return np.rint(sum_).astype(np.int64)

    def snitt(self, maske: Maske, verdi: Heltall, per: int = 1) -> Verdier:
        """For each group, the average of `verdi` (whole numbers) over its persons in the mask.

        The average is divided by `per`, to get the unit that is shown.
        """
        return forhold(self.sum(maske, verdi), self.antall(maske) * per)

    def median(self, maske: Maske, verdi: Heltall) -> Verdier:
        """For each group, the median of `verdi` over its persons in the mask.

        It is the middle number, or halfway between the two middle ones.
        """
        gruppe, verdier = self.gruppe[maske], verdi[maske]
        verdier = verdier[np.lexsort((verdier, gruppe))]
        antall = self.antall(maske)
        foerste = np.cumsum(antall) - antall
        ut = np.full(self.antall_grupper, np.nan)
        har = antall > 0
        midt, n = foerste[har], antall[har]
        ut[har] = (verdier[midt + (n - 1) // 2] + verdier[midt + n // 2]) / 2
        return ut


def forhold(teller: Tall, nevner: Tall) -> Verdier:
    """The quotient of two whole numbers from 0, with one decimal, rounded half up; NaN if the second is 0."""
    ut = np.full(len(teller), np.nan)
    har = nevner > 0
    ut[har] = ((20 * teller[har] + nevner[har]) // (2 * nevner[har])) / 10
    return ut


def prosent(del_: Tall, hele: Tall) -> Verdier:
    """The quotient in per cent, rounded as by `forhold`."""
    return forhold(100 * del_, hele)
