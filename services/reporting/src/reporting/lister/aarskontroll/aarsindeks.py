"""An index of what each person lacks for a year. A year is computed when it is first asked for."""

import asyncio
from datetime import date

import numpy as np
import numpy.typing as npt

from reporting.lister.aarskontroll.mangler import HVA, Aaret, Hva, mangler
from reporting.projeksjon.indeks.indeks import Indeks, Maske, Plasser, Tall
from reporting.projeksjon.rad import Rad

_ANTALL_AAR = 6
"""How many years are kept."""
_BOLK = 250
"""The number of rows that are computed at once. Other requests are answered before the next rows."""
_AV_AARET = 1 << len(HVA)
"""This bit: the person is one of the year's. The lower bits: what the person lacks, in the order of `HVA`."""


class _Bilde:
    """A year: the bits of each row, and which rows are computed."""

    def __init__(self, plasser: int) -> None:
        self.biter: npt.NDArray[np.uint8] = np.zeros(plasser, dtype=np.uint8)
        self.kjent: Maske = np.zeros(plasser, dtype=np.bool_)

    def rom(self, plasser: int) -> None:
        mer = plasser - len(self.biter)
        if mer > 0:
            self.biter = np.concatenate([self.biter, np.zeros(mer, dtype=np.uint8)])
            self.kjent = np.concatenate([self.kjent, np.zeros(mer, dtype=np.bool_)])


class Aarsindeks(Indeks):
    """Keeps the row of each person, and the answers computed from it.

    A person's answers are computed again when the row changes, and everybody's when the day changes.
    """

    def __init__(self) -> None:
        super().__init__(np.bool_)
        self._rader: dict[int, Rad] = {}
        self._bilder: dict[Aaret, _Bilde] = {}

    def sett(self, plass: int, verdi: Rad) -> None:
        """Store the row."""
        self._rader[plass] = verdi
        self._glem_svaret(plass)

    def glem(self, plass: int) -> None:
        """Remove the row."""
        self._rader.pop(plass, None)
        self._glem_svaret(plass)

    def paa_dag(self, dag: date) -> None:
        """Forget the answers of other days."""
        self._bilder = {aaret: bilde for aaret, bilde in self._bilder.items() if aaret.dag == dag}

    def fin(self, plasser: Plasser, synkende: bool) -> Tall:
        """Raise an error, because no list is sorted by this index."""
        raise NotImplementedError("no list is sorted by it")

    async def forbered(self, aaret: Aaret, rader: Maske) -> None:
        """Compute the year for these rows, while other requests are answered."""
        plasser = np.flatnonzero(rader)
        for fra in range(0, len(plasser), _BOLK):
            bolk = np.zeros(len(self.data), dtype=np.bool_)
            bolk[plasser[fra : fra + _BOLK]] = True
            self._bilde(aaret, bolk)
            await asyncio.sleep(0)

    def av_aaret(self, aaret: Aaret, rader: Maske) -> Maske:
        """The rows among `rader` that belong to persons of the year."""
        return rader & (self._bilde(aaret, rader).biter >= _AV_AARET)

    def mangler(self, aaret: Aaret, rader: Maske, hva: Hva | None = None) -> Maske:
        """The rows among `rader` whose person lacks `hva`. `hva` None: whose person lacks anything."""
        biter = _AV_AARET - 1 if hva is None else 1 << HVA.index(hva)
        return rader & (self._bilde(aaret, rader).biter & biter).astype(np.bool_)

    def _bilde(self, aaret: Aaret, rader: Maske) -> _Bilde:
        """The year, with these rows computed."""
        bilde = self._bilder.pop(aaret, None) or _Bilde(len(self.data))
        bilde.rom(len(self.data))
        self._bilder[aaret] = bilde
        if len(self._bilder) > _ANTALL_AAR:
            del self._bilder[next(iter(self._bilder))]
        for plass in np.flatnonzero(rader & ~bilde.kjent):
            rad = self._rader.get(int(plass))
            bilde.biter[plass] = _biter(rad, aaret) if rad else 0
        bilde.kjent |= rader
        return bilde

    def _glem_svaret(self, plass: int) -> None:
        for bilde in self._bilder.values():
            if plass < len(bilde.kjent):
                bilde.kjent[plass] = False
                bilde.biter[plass] = 0


def _biter(rad: Rad, aaret: Aaret) -> int:
    funnet = mangler(rad, aaret)
    return 0 if funnet is None else _AV_AARET | sum(1 << HVA.index(mangel.hva) for mangel in funnet)
