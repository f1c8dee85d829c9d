"""An index of what each person lacks for a year. The answers are computed when a request needs them."""

import asyncio
from datetime import date
from weakref import WeakValueDictionary

import msgspec
import numpy as np
import numpy.typing as npt

from reporting.lister.aarskontroll.mangler import HVA, Aaret, Hva, Kontrollert, mangler
from reporting.projeksjon.indeks.indeks import Indeks, Maske
from reporting.projeksjon.rad import Rad
from reporting.projeksjon.rad.aarsgrunnlag import Aarsgrunnlag

_ANTALL_AAR = 6
"""How many years are kept in memory for later requests."""
_BOLK = 250
"""The number of rows that are computed at once. Other requests are answered before the next rows."""
_AV_AARET = 1 << len(HVA)
"""This bit is set if the årskontroll of the year is about the person. Each lower bit: something that the
person lacks, in the order of `HVA`."""


class _Spurt(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the årskontroll needs of a row. Packed, this takes a tenth of the row's memory or less."""

    lovverk: str | None
    sluttmaal: str | None
    foedselsdato: date | None
    aarsgrunnlag: Aarsgrunnlag | None


_pakk = msgspec.msgpack.Encoder().encode
_pakk_ut = msgspec.msgpack.Decoder(_Spurt).decode


class Aarsbilde:
    """The answers for a year: for each row, bits that say what is missing, and whether they are computed."""

    def __init__(self, plasser: int) -> None:
        self.biter: npt.NDArray[np.uint8] = np.zeros(plasser, dtype=np.uint8)
        self.kjent: Maske = np.zeros(plasser, dtype=np.bool_)

    def rom(self, plasser: int) -> None:
        mer = plasser - len(self.biter)
        if mer > 0:
            self.biter = np.concatenate([self.biter, np.zeros(mer, dtype=np.uint8)])
            self.kjent = np.concatenate([self.kjent, np.zeros(mer, dtype=np.bool_)])


class Aarsindeks(Indeks):
    """Keeps, packed, what the årskontroll needs of each person's row, and the answers computed from it.

    A person's answers are computed again when the row changes, and everybody's when the day changes.
    """

    def __init__(self) -> None:
        super().__init__(np.bool_)
        self._rader: dict[int, bytes] = {}
        self._bilder = WeakValueDictionary[Aaret, Aarsbilde]()
        """The years that are kept, and those that a request holds."""
        self._beholdt: dict[Aaret, Aarsbilde] = {}
        """The years that are kept, the latest used one last."""

    def sett(self, plass: int, verdi: Rad) -> None:
        """Store the row."""
        spurt = _Spurt(verdi.lovverk, verdi.sluttmaal, verdi.foedselsdato, verdi.aarsgrunnlag)
        self._rader[plass] = _pakk(spurt)
        self._glem_svaret(plass)

    def glem(self, plass: int) -> None:
        """Remove the row."""
        self._rader.pop(plass, None)
        self._glem_svaret(plass)

    def paa_dag(self, dag: date) -> None:
        """Forget the answers of other days."""
        self._beholdt = {aaret: bilde for aaret, bilde in self._beholdt.items() if aaret.dag == dag}

    async def forbered(self, aaret: Aaret, rader: Maske) -> Aarsbilde:
        """Compute the answers for these rows, except those that are computed already. Other requests are
        answered in between.

        Keep the returned object until the answers are read. Otherwise requests for other years can displace
        the year meanwhile, and then all rows are computed again at once.
        """
        bilde = self._bilde(aaret, np.zeros_like(rader))
        plasser = np.flatnonzero(rader & ~bilde.kjent[: len(rader)])
        for fra in range(0, len(plasser), _BOLK):
            bolk = np.zeros(len(self.data), dtype=np.bool_)
            bolk[plasser[fra : fra + _BOLK]] = True
            self._bilde(aaret, bolk)
            await asyncio.sleep(0)
        return bilde

    def av_aaret(self, aaret: Aaret, rader: Maske) -> Maske:
        """Those of `rader` whose person the årskontroll asks about for this year."""
        return rader & (self._bilde(aaret, rader).biter >= _AV_AARET)

    def mangler(self, aaret: Aaret, rader: Maske, hva: Hva | None = None) -> Maske:
        """Those of `rader` whose person lacks `hva`. `hva` None: those whose person lacks something."""
        biter = _AV_AARET - 1 if hva is None else 1 << HVA.index(hva)
        return rader & (self._bilde(aaret, rader).biter & biter).astype(np.bool_)

    def _bilde(self, aaret: Aaret, rader: Maske) -> Aarsbilde:
        """The answers for the year, computed at least for the rows `rader`."""
        bilde = self._bilder.get(aaret) or Aarsbilde(len(self.data))
        bilde.rom(len(self.data))
        self._bilder[aaret] = bilde
        self._beholdt.pop(aaret, None)
        self._beholdt[aaret] = bilde
        if len(self._beholdt) > _ANTALL_AAR:
            del self._beholdt[next(iter(self._beholdt))]
        for plass in np.flatnonzero(rader & ~bilde.kjent):
            rad = self._rader.get(int(plass))
            bilde.biter[plass] = _biter(_pakk_ut(rad), aaret) if rad else 0
        bilde.kjent |= rader
        return bilde

    def _glem_svaret(self, plass: int) -> None:
        for bilde in self._bilder.values():
            if plass < len(bilde.kjent):
                bilde.kjent[plass] = False
                bilde.biter[plass] = 0


def _biter(rad: Kontrollert, aaret: Aaret) -> int:
    funnet = mangler(rad, aaret)
    return 0 if funnet is None else _AV_AARET | sum(1 << HVA.index(mangel.hva) for mangel in funnet)
