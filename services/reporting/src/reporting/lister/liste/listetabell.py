"""The rows of a list in memory, with one index for each stored value."""

from typing import Any, Generic, cast

from reporting.lister.liste import indekser
from reporting.lister.liste.kolonne import I, L, Lagret
from reporting.lister.liste.liste import Liste
from reporting.projeksjon.indeks.indeks import Indeks
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.tabell import Tabell


class Listetabell(Tabell, Generic[L]):
    """`tabell[KOLONNE]` is the index of a column."""

    def __init__(self, liste: Liste[L], navnebok: Navnebok) -> None:
        super().__init__()
        self.liste = liste
        self._indeks: dict[Lagret[L, Any], Indeks] = {
            ett: self.duf if ett.indeks is indekser.duf else self.ny(ett.indeks(navnebok))
            for ett in liste.lagrede
        }
        self._settes = [
            (indeks.sett, ett.lagres) for ett, indeks in self._indeks.items() if indeks is not self.duf
        ]

    def __getitem__(self, ett: Lagret[L, I]) -> I:
        return cast("I", self._indeks[ett])

    def sett(self, noekkel: int, linje: L) -> None:
        """Put or replace a row."""
        plass = self.rom(noekkel)
        for sett, lagres in self._settes:
            sett(plass, lagres(linje))
