"""Selects the rows of a list that match its filters, and one page of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic

from reporting.lister.liste.kolonne import L
from reporting.lister.liste.listetabell import Listetabell
from reporting.lister.liste.modeller import Listefiltre, Listeside
from reporting.lister.liste.side import Treff, antall, sideutvalg
from reporting.projeksjon.indeks.indeks import Maske, Sorteringsindeks
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.rad import Rad


@dataclass(frozen=True, slots=True)
class Listeutvalg(Generic[L]):
    """The selected rows of a list. `linje` makes the list's row of a person on the day of reading."""

    tabell: Listetabell[L]
    treff: Treff
    filtre: Listefiltre
    linje: Callable[[Rad], L]

    def orden(self) -> tuple[Sorteringsindeks, bool]:
        """The index of the column that `sorter` names, and whether the order is descending."""
        sorter = self.filtre.sorter
        return self.tabell[self.tabell.liste.kolonner[sorter.removeprefix("-")]], sorter.startswith("-")

    def side(self, register: Register, side: Listeside) -> dict[str, Any]:
        """Make the answer with one page."""
        indeks, synkende = self.orden()
        liste = self.tabell.liste
        return sideutvalg(
            self.treff,
            indeks,
            synkende=synkende,
            side=side.side,
            per_side=side.antall,
            rad=lambda duf: liste.som_json(self.linje(register.rad(duf)), self.filtre),
        )


def velg(
    tabell: Listetabell[L], synlige: Maske, filtre: Listefiltre, linje: Callable[[Rad], L], dag: date
) -> Listeutvalg[L]:
    """The rows that match the filters and that the caller may see.

    `tabell.paa_dag(dag)` must have been called.

    `totalt` is counted after the search (A 1.2) and before the filters (A 1.3).

    Raises:
        ProblemFeil: 422 a filter refuses its value, for example a kommune that does not exist.
    """
    _krev(tabell, filtre, synlige)
    soekt = _filtrer(tabell, filtre, synlige, dag, soek=True)
    funnet = _filtrer(tabell, filtre, soekt.copy(), dag, soek=False)
    return Listeutvalg(tabell, Treff(tabell, funnet, antall(soekt)), filtre, linje)


def _krev(tabell: Listetabell[Any], filtre: Listefiltre, synlige: Maske) -> None:
    for ett, leser in tabell.liste.filtre:
        if ett.krav and (verdi := ett.verdi(filtre)) is not None:
            ett.krav(*(tabell[lagret] for lagret in leser), verdi, synlige)


def _filtrer(tabell: Listetabell[Any], filtre: Listefiltre, maske: Maske, dag: date, *, soek: bool) -> Maske:
    for ett, leser in tabell.liste.filtre:
        if ett.soek is soek and (verdi := ett.verdi(filtre)) is not None:
            maske &= ett.treff(*(tabell[lagret] for lagret in leser), verdi, dag)
    return maske
