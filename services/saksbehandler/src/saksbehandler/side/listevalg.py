"""What a list is narrowed to and sorted by: the parameters of its page, cleaned."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from saksbehandler.side.sideinndeling import RADER
from saksbehandler.side.skrevet_dag import les_dag
from saksbehandler.side.sortering import etter_klikk, retning

_STOR_BOKSTAV = re.compile("[A-Z]")
_LENGSTE_SIDETALL = 6


FLERVALG = frozenset({"kategori", "avslutningsaarsak"})
"""The filters that take several values. A row must have one of these values."""
DAGER = frozenset({"fristFra", "fristTil"})
"""The filters whose value is a day."""


@dataclass(frozen=True, slots=True)
class Listevalg:
    """The filters that are filled in, the page (from 1), the column to sort by (`-` first: descending)."""

    parametre: Mapping[str, str]
    """A day that can be read is written as `YYYY-MM-DD`."""
    flere: Mapping[str, Sequence[str]]
    """The values of each filter of `FLERVALG`."""
    side: int
    sorter: str

    @classmethod
    def av(cls, parametre: QueryParams, filtre: Collection[str], kolonner: Collection[str]) -> "Listevalg":
        """The selection in the query of an address.

        A page that is no number counts as 1, an unknown column as none.
        """
        gitt = {
            navn: verdier
            for navn in filtre
            if (verdier := [rensket for en in parametre.getlist(navn) if (rensket := en.strip())])
        }
        side = parametre.get("side", "1")
        sorter = parametre.get("sorter", "")
        return cls(
            {navn: _skrevet(navn, verdier[-1]) for navn, verdier in gitt.items() if navn not in FLERVALG},
            {navn: verdier for navn, verdier in gitt.items() if navn in FLERVALG},
            max(1, int(side)) if side.isdecimal() and len(side) <= _LENGSTE_SIDETALL else 1,
            sorter if sorter.removeprefix("-") in kolonner else "",
        )

    @property
    def uleselige(self) -> frozenset[str]:
        """The filters for a day whose text is no day. The page marks them, and the API is not asked."""
        return frozenset(navn for navn in DAGER & self.parametre.keys() if _dag(self, navn) is None)

    @property
    def argumenter(self) -> dict[str, Any]:
        """The arguments of the generated client, which writes `fulltidVgo` as `fulltid_vgo`."""
        dager = {navn: _dag(self, navn) for navn in DAGER & self.parametre.keys()}
        filtre = {navn: verdi for navn, verdi in (self.for_fil | dager).items() if verdi}
        klientens = {_STOR_BOKSTAV.sub(_liten, navn): verdi for navn, verdi in filtre.items()}
        return {**klientens, "side": self.side, "antall": RADER}

    @property
    def for_fil(self) -> dict[str, Any]:
        """The parameters for the same list as a file: all rows, in the same order."""
        return {**self.parametre, **self.flere, **({"sorter": self.sorter} if self.sorter else {})}

    @property
    def filadresse(self) -> str:
        """The parameters of `for_fil`, as the query of an address."""
        return urlencode(self.for_fil, doseq=True)

    def retning(self, kolonne: str) -> str:
        """How the column is sorted, in the words of aria-sort."""
        return retning(self.sorter, kolonne)

    def etter_klikk(self, kolonne: str) -> str:
        """The order that a click on the column leads to: ascending first, then descending."""
        return etter_klikk(self.sorter, kolonne)

    def med(self, **parametre: str) -> str:
        """The query of the same list with other filters; an empty one is left out."""
        filtre = {navn: verdi for navn, verdi in (self.for_fil | parametre).items() if verdi}
        return urlencode(filtre, doseq=True)


def _liten(bokstav: re.Match[str]) -> str:
    return f"_{bokstav[0].lower()}"


def _skrevet(navn: str, verdi: str) -> str:
    dag = les_dag(verdi) if navn in DAGER else None
    return dag.isoformat() if dag else verdi


def _dag(valg: Listevalg, navn: str) -> date | None:
    return les_dag(valg.parametre[navn])
