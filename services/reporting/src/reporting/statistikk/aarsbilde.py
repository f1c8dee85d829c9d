"""Who took part, began and ended in a year."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from reporting.indeks.knippe import Perioder
from reporting.indeks.kolonne import Maske
from reporting.statistikk.utdrag import Tall, Utdrag


@dataclass(frozen=True, slots=True)
class Aarsbilde:
    """Masks over the persons of an `Utdrag`; nothing after `siste` is counted."""

    utdrag: Utdrag
    foerste: int
    """The year's first day."""
    siste: int
    """Its last, or today."""
    fra: Tall
    """A participant's first day of the year in programme."""
    til: Tall
    dager: Tall
    """Days in programme in the year, the days away before a gjenåpning left out; 0 or less: none."""

    @property
    def deltar(self) -> Maske:
        """In programme on a day of the year."""
        return self.dager > 0

    @property
    def startet(self) -> Maske:
        """The programme began in the year."""
        return self._i_aaret(self.utdrag.start)

    @property
    def sluttet(self) -> Maske:
        """An ending in force, whichever, in the year."""
        return self._i_aaret(self.utdrag.slutt)

    @property
    def teller(self) -> Maske:
        """An ending that counts in måloppnåelse, in the year."""
        return self.sluttet & self.utdrag.teller

    def _i_aaret(self, dag: Tall) -> Maske:
        return (dag >= self.foerste) & (dag <= self.siste)


def aarsbilde(utdrag: Utdrag, aar: int, idag: date) -> Aarsbilde:
    """The year up to `idag`."""
    foerste = date(aar, 1, 1).toordinal()
    siste = min(date(aar, 12, 31), idag).toordinal()
    fra = np.maximum(utdrag.start, foerste)
    til = np.where(utdrag.slutt > 0, np.minimum(utdrag.slutt, siste), siste)
    dager = np.where(utdrag.start > 0, til - fra + 1, 0) - vektet(utdrag.borte, fra, til)
    return Aarsbilde(utdrag, foerste, siste, fra, til, dager)


def vektet(perioder: Perioder, fra: Tall, til: Tall) -> Tall:
    """By person: Σ days × number of the person's periods, days from `fra` to `til`, both included."""
    eier = perioder.eier
    dager = np.minimum(perioder.til, til[eier]) - np.maximum(perioder.fra, fra[eier]) + 1
    sum_ = np.bincount(eier, weights=np.maximum(dager, 0) * perioder.vekt, minlength=len(fra))
    return np.rint(sum_).astype(np.int64)
