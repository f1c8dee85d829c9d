"""Periods in arrays. A row may have any number of periods."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Dager = npt.NDArray[np.int32]
_FOERSTE = 1024
_INGEN = -1


@dataclass(frozen=True, slots=True)
class Perioder:
    """Periods as parallel arrays. `fra` and `til`: ordinals of the first and the last day.

    `eier`: the row's number. `vekt`: the number that each day of the period counts as.
    """

    eier: npt.NDArray[np.int32]
    fra: Dager
    til: Dager
    vekt: npt.NDArray[np.float64]

    def levende(self) -> "Perioder":
        """The periods that belong to a row, without those that were replaced."""
        med = np.flatnonzero(self.eier != _INGEN)
        return Perioder(self.eier[med], self.fra[med], self.til[med], self.vekt[med])

    def hos(self, ny_eier: npt.NDArray[np.int32]) -> "Perioder":
        """The periods with new row numbers: row `i` becomes `ny_eier[i]`. -1 leaves the row's periods out."""
        eier = np.append(ny_eier, np.int32(_INGEN))[self.eier]
        return Perioder(eier, self.fra, self.til, self.vekt).levende()


class Periodeindeks:
    """All periods of all rows. Replaced periods stay in the arrays until these are full and are packed."""

    def __init__(self) -> None:
        self._hvor: dict[int, tuple[int, int]] = {}
        self._brukt = 0
        self._eier = np.full(_FOERSTE, _INGEN, dtype=np.int32)
        self._fra = np.zeros(_FOERSTE, dtype=np.int32)
        self._til = np.zeros(_FOERSTE, dtype=np.int32)
        self._vekt = np.zeros(_FOERSTE, dtype=np.float64)

    def sett(self, plass: int, perioder: Iterable[tuple[int, int, float]]) -> None:
        """Replace the periods of a row. A period: its first and last day (ordinals), and its `vekt`."""
        self._glem(plass)
        nye = list(perioder)
        if not nye:
            return
        fra, til = self._rom(len(nye))
        self._eier[fra:til] = plass
        self._fra[fra:til], self._til[fra:til], self._vekt[fra:til] = zip(*nye, strict=True)
        self._hvor[plass] = (fra, til)

    def kopi(self) -> Perioder:
        """A snapshot of the arrays. Replaced periods have `eier` -1.

        Only `eier` is copied. The other arrays never change in place: packing makes new ones.
        """
        n = self._brukt
        return Perioder(self._eier[:n].copy(), self._fra[:n], self._til[:n], self._vekt[:n])

    def _glem(self, plass: int) -> None:
        fra, til = self._hvor.pop(plass, (0, 0))
        self._eier[fra:til] = _INGEN

    def _rom(self, antall: int) -> tuple[int, int]:
        if self._brukt + antall > len(self._eier):
            self._pakk(antall)
        self._brukt += antall
        return self._brukt - antall, self._brukt

    def _pakk(self, antall: int) -> None:
        """Remove replaced periods to make room. The periods of a row stay next to each other."""
        levende = self.kopi().levende()
        self._hvor, self._brukt = _steder(levende.eier), len(levende.eier)
        plasser = max(_FOERSTE, 2 * (self._brukt + antall))
        self._eier = np.full(plasser, _INGEN, dtype=np.int32)
        self._fra, self._til = np.zeros(plasser, np.int32), np.zeros(plasser, np.int32)
        self._vekt = np.zeros(plasser, np.float64)
        n = self._brukt
        self._eier[:n], self._fra[:n], self._til[:n] = levende.eier, levende.fra, levende.til
        self._vekt[:n] = levende.vekt


def _steder(eier: npt.NDArray[np.int32]) -> dict[int, tuple[int, int]]:
    grenser = np.flatnonzero(np.diff(eier)) + 1
    fra = [0, *grenser.tolist()] if len(eier) else []
    til = [*grenser.tolist(), len(eier)] if len(eier) else []
    return {int(eier[f]): (f, t) for f, t in zip(fra, til, strict=True)}
