"""The persons who took part, began or ended in a year."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.periodeindeks import Perioder
from reporting.statistikk.grunnlag.utdrag import TELLER, Dager, Tall, Utdrag


@dataclass(frozen=True, slots=True)
class Aarsbilde:
    """The persons of one year, and masks over them. Nothing after today is counted."""

    utdrag: Utdrag
    fra: Dager
    """A participant's first day in programme in the year, as an ordinal."""
    til: Dager
    """A participant's last day in programme in the year."""
    dager: Tall
    """Days in programme in the year, without the days away before a gjenåpning; 0 or less: none."""
    deltar: Maske
    """Whether the person was in programme on a day of the year."""
    startet: Maske
    """Whether the programme began in the year."""
    sluttet: Maske
    """Whether an ending in force is dated in the year."""
    teller: Maske
    """Whether an ending in the year counts in måloppnåelse."""


def aarsbilde(utdrag: Utdrag, aar: int, idag: date) -> Aarsbilde:
    """The persons of a year, up to `idag`."""
    foerste = date(aar, 1, 1).toordinal()
    siste = min(date(aar, 12, 31), idag).toordinal()
    u = utdrag.blant(_beroert(utdrag, foerste, siste))
    fra = np.maximum(u.start, foerste)
    til = np.where(u.slutt > 0, np.minimum(u.slutt, siste), siste)
    dager = np.where(u.start > 0, til - fra + 1, 0) - vektet(u.borte, fra, til)
    sluttet = (u.slutt >= foerste) & (u.slutt <= siste)
    return Aarsbilde(
        utdrag=u,
        fra=fra,
        til=til,
        dager=dager,
        deltar=dager > 0,
        startet=(u.start >= foerste) & (u.start <= siste),
        sluttet=sluttet,
        teller=sluttet & u.gruppe.en_av(TELLER),
    )


def vektet(perioder: Perioder, fra: Dager, til: Dager) -> Tall:
    """For each person, Σ days of a period × its `vekt`. Days from `fra` to `til` count, both included."""
    eier = perioder.eier
    dager = np.minimum(perioder.til, til[eier]) - np.maximum(perioder.fra, fra[eier]) + 1
    sum_ = np.bincount(eier, weights=np.maximum(dager, 0) * perioder.vekt, minlength=len(fra))
    return np.rint(sum_).astype(np.int64)


def _beroert(utdrag: Utdrag, foerste: int, siste: int) -> Maske:
    """Whether the programme ran on a day from `foerste` to `siste`, or the ending is dated on one of them."""
    begynt = (utdrag.start > 0) & (utdrag.start <= siste)
    paa_slutten = (utdrag.slutt >= foerste) & (utdrag.slutt <= siste)
    maske: Maske = (begynt & ((utdrag.slutt == 0) | (utdrag.slutt >= foerste))) | paa_slutten
    return maske
