"""The persons that are counted, in arrays of their own, which later changes do not touch."""

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsaker, avslutningsaarsaker_regelmotor

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.periodeindeks import Perioder
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks
from reporting.rammer.sted import dagens_nummer
from reporting.statistikk.grunnlag.programloepene import Programloepene

Tall = npt.NDArray[np.int64]
Dager = npt.NDArray[np.int32]
TELLER = frozenset(
    a.gruppe for a in (*avslutningsaarsaker(), *avslutningsaarsaker_regelmotor()) if a.teller_i_maaloppnaaelse
)
UKJENT = ""
"""Stands for the kommune of persons whose kommune is not known."""


@dataclass(frozen=True, slots=True)
class Koder:
    """A column of codes: the id of each row's text, -1 for none, and the texts by id."""

    ider: npt.NDArray[np.int32]
    tekster: list[str]

    def en_av(self, tekster: frozenset[str]) -> Maske:
        """Rows with one of the texts."""
        ja = np.array([*(tekst in tekster for tekst in self.tekster), False], dtype=np.bool_)
        return ja[self.ider]


@dataclass(frozen=True, slots=True)
class Utdrag:
    """Parallel arrays over persons. Days are ordinals, 0 if there is none."""

    kommune: Koder
    kategori_fra: Dager
    starte_innen: Dager
    start: Dager
    slutt: Dager
    aarsak: Koder
    gruppe: Koder
    tiltak: Perioder
    """`eier`: the person's index; `vekt`: thousandths of an hour per week."""
    borte: Perioder

    @property
    def antall(self) -> int:
        """The number of persons."""
        return len(self.start)

    def blant(self, maske: Maske) -> "Utdrag":
        """The persons that the mask selects."""
        plasser = np.flatnonzero(maske)
        ny_plass = np.full(self.antall, -1, dtype=np.int32)
        ny_plass[plasser] = np.arange(len(plasser), dtype=np.int32)
        return Utdrag(
            kommune=replace(self.kommune, ider=self.kommune.ider[plasser]),
            kategori_fra=self.kategori_fra[plasser],
            starte_innen=self.starte_innen[plasser],
            start=self.start[plasser],
            slutt=self.slutt[plasser],
            aarsak=replace(self.aarsak, ider=self.aarsak.ider[plasser]),
            gruppe=replace(self.gruppe, ider=self.gruppe.ider[plasser]),
            tiltak=self.tiltak.hos(ny_plass),
            borte=self.borte.hos(ny_plass),
        )


def hele(tabell: Programloepene) -> Utdrag:
    """Copy whole columns, unused places included. The copying is quick, so other requests hardly wait."""
    return Utdrag(
        kommune=_koder(tabell.kommune),
        kategori_fra=tabell.kategori_fra.data.copy(),
        starte_innen=tabell.starte_innen.data.copy(),
        start=tabell.start.data.copy(),
        slutt=tabell.slutt.data.copy(),
        aarsak=_koder(tabell.aarsak),
        gruppe=_koder(tabell.gruppe),
        tiltak=tabell.tiltak.kopi(),
        borte=tabell.borte.kopi(),
    )


def med_dagens_numre(utdrag: Utdrag, idag: date) -> Utdrag:
    """The same persons, each under the number that the kommune has today. The numbers are in order.

    Persons without a kommune are under `UKJENT`.
    """
    dagens = [*(dagens_nummer(nummer, idag) for nummer in utdrag.kommune.tekster), UKJENT]
    numre = sorted(set(dagens))
    hvor = np.array([numre.index(nummer) for nummer in dagens], dtype=np.int32)
    return replace(utdrag, kommune=Koder(hvor[utdrag.kommune.ider], numre))


def _koder(kolonne: Kodeindeks) -> Koder:
    return Koder(kolonne.data.copy(), list(kolonne.ordbok.tekster))
