"""The persons to be counted, in arrays of their own: what happens meanwhile does not change them."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
from regelverk.kodeverk.avslutningskoder import avslutningsaarsaker, avslutningsaarsaker_regelmotor

from reporting.indeks.knippe import Perioder
from reporting.indeks.kolonne import Maske
from reporting.indeks.programloepene import Programloepene
from reporting.indeks.tekstkolonne import Kodekolonne
from reporting.sted import dagens_nummer

Tall = npt.NDArray[np.int64]
TELLER = frozenset(
    a.gruppe for a in (*avslutningsaarsaker(), *avslutningsaarsaker_regelmotor()) if a.teller_i_maaloppnaaelse
)
UKJENT = ""
"""Stands for the kommune of those whose kommune nobody knows."""


@dataclass(frozen=True, slots=True)
class Koder:
    """A column of codes: the id of each row's text, and the texts by id."""

    ider: Tall
    tekster: list[str]

    def en_av(self, tekster: frozenset[str]) -> Maske:
        """Rows with one of the texts."""
        return np.isin(self.ider, [n for n, tekst in enumerate(self.tekster) if tekst in tekster])


@dataclass(frozen=True, slots=True)
class Raadata:
    """Whole columns as they were; cheap to take between two awaits, made into an `Utdrag` elsewhere."""

    maske: Maske
    dager: dict[str, npt.NDArray[np.int32]]
    koder: dict[str, Koder]
    tiltak: Perioder
    borte: Perioder


@dataclass(frozen=True, slots=True)
class Utdrag:
    """Parallel arrays over persons. Days are ordinals, 0 where there is none."""

    numre: list[str]
    """Today's kommuner, in order."""
    kommune: Tall
    """Index into `numre`."""
    kategori_fra: Tall
    starte_innen: Tall
    start: Tall
    slutt: Tall
    teller: Maske
    """The ending counts in måloppnåelse."""
    aarsak: Koder
    gruppe: Koder
    tiltak: Perioder
    """`eier`: the person's index; `vekt`: thousandths of an hour per week."""
    borte: Perioder


def raadata(tabell: Programloepene, maske: Maske) -> Raadata:
    """Copies of what statistics read."""
    dager = ("kategori_fra", "starte_innen", "start", "slutt")
    return Raadata(
        maske=maske,
        dager={navn: getattr(tabell, navn).data.copy() for navn in dager},
        koder={navn: _koder(getattr(tabell, navn)) for navn in ("kommune", "aarsak", "gruppe")},
        tiltak=tabell.tiltak.kopi(),
        borte=tabell.borte.kopi(),
    )


def utdrag(raa: Raadata, idag: date) -> Utdrag:
    """The persons of the selection."""
    plasser = np.flatnonzero(raa.maske)
    dager = {navn: kolonne[plasser].astype(np.int64) for navn, kolonne in raa.dager.items()}
    koder = {navn: Koder(kolonne.ider[plasser], kolonne.tekster) for navn, kolonne in raa.koder.items()}
    numre, kommune = _dagens(koder["kommune"], idag)
    ny_plass = np.full(len(raa.maske) + 1, -1, dtype=np.int64)
    ny_plass[plasser] = np.arange(len(plasser))
    return Utdrag(
        numre=numre,
        kommune=kommune,
        **dager,
        teller=koder["gruppe"].en_av(TELLER),
        aarsak=koder["aarsak"],
        gruppe=koder["gruppe"],
        tiltak=_blant(raa.tiltak, ny_plass),
        borte=_blant(raa.borte, ny_plass),
    )


def _koder(kolonne: Kodekolonne) -> Koder:
    return Koder(kolonne.data.astype(np.int64), list(kolonne.ordbok.tekster))


def _dagens(kommune: Koder, idag: date) -> tuple[list[str], Tall]:
    dagens = [*(dagens_nummer(nummer, idag) for nummer in kommune.tekster), UKJENT]
    numre = sorted(set(dagens))
    hvor = np.array([numre.index(nummer) for nummer in dagens], dtype=np.int64)
    return numre, hvor[kommune.ider]


def _blant(perioder: Perioder, ny_plass: Tall) -> Perioder:
    eier = ny_plass[perioder.eier]
    med = np.flatnonzero(eier >= 0)
    return Perioder(eier[med], perioder.fra[med], perioder.til[med], perioder.vekt[med])
