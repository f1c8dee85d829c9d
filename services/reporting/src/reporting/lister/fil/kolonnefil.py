"""Makes a CSV straight from the indexes. Each distinct value is formatted once; then the rows are joined.

Formatting every cell of every row would take ten times as long.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from reporting.projeksjon.indeks.indeks import Kilde, Plasser, Tall
from reporting.rammer.celle import Verdi, som_csv

_BOLK = 2_000
"""The number of rows in a piece. Making a piece takes some milliseconds."""
_FLEST = 1 << 16
_DUF = "%04d %06d %02d"


@dataclass(frozen=True, slots=True)
class Celler:
    """One or more columns of the file. Distinct texts are numbered; each row has the number of its text."""

    nummer: Tall
    tekster: npt.NDArray[np.object_]

    def del_(self, rader: slice) -> list[str]:
        """The texts of some rows."""
        tekster: list[str] = self.tekster[self.nummer[rader]].tolist()
        return tekster


def celler(kilder: Sequence[Kilde], orden: Plasser) -> list[Celler]:
    """The values of the columns as cells, in the file's order.

    Neighbouring columns with few values are combined into one.
    """
    ut: list[Celler] = []
    grense = min(_FLEST, len(orden) // 8)
    for kilde in kilder:
        neste = _nummerert(kilde.raa[orden], partial(_celle, kilde))
        if ut and len(ut[-1].tekster) * len(neste.tekster) <= grense:
            neste = _sammen(ut.pop(), neste)
        ut.append(neste)
    return ut


def _celle(kilde: Kilde, verdi: int) -> str:
    return som_csv(kilde.verdi(verdi))


def _sammen(venstre: Celler, hoeyre: Celler) -> Celler:
    antall, fra, til = len(hoeyre.tekster), venstre.tekster, hoeyre.tekster
    par = venstre.nummer.astype(np.int32) * antall + hoeyre.nummer
    return _nummerert(par, lambda verdi: f"{fra[verdi // antall]};{til[verdi % antall]}")


def _nummerert(raa: Tall, tekst: Callable[[int], str]) -> Celler:
    """The texts of the values that occur, numbered from 0."""
    if not len(raa):
        return Celler(raa, np.empty(0, dtype=np.object_))
    lavest = int(raa.min())
    brukt = np.zeros(int(raa.max()) - lavest + 1, dtype=np.bool_)
    brukt[raa - lavest] = True
    tekster = np.array([tekst(int(verdi) + lavest) for verdi in np.flatnonzero(brukt)], dtype=np.object_)
    nummer = (np.cumsum(brukt, dtype=np.int32) - 1)[raa - lavest]
    return Celler(nummer.astype(np.uint16) if len(tekster) <= _FLEST else nummer, tekster)


@dataclass(frozen=True, slots=True)
class Kolonnefil:
    """The file. Its first column is the DUF-nummer of the persons in it."""

    navn: str
    kolonner: Sequence[str]
    duf: npt.NDArray[np.uint64]
    celler: Sequence[Celler]
    overskrift: Sequence[Sequence[str]] = ()

    def bolker(self) -> Iterator[str]:
        """The rows as CSV, in pieces."""
        rad = _DUF + ";%s" * len(self.celler) + "\r\n"
        for fra in range(0, len(self.duf), _BOLK):
            rader = slice(fra, fra + _BOLK)
            duf = self.duf[rader]
            deler = (duf // 10**8, duf // 100 % 10**6, duf % 100)
            verdier = zip(*(d.tolist() for d in deler), *(c.del_(rader) for c in self.celler), strict=True)
            yield "".join(map(rad.__mod__, verdier))


def alle_like(verdi: Verdi, antall: int) -> Kilde:
    """A source of cells that gives every row the same value."""
    return Kilde(np.zeros(antall, dtype=np.uint8), lambda _: verdi)
