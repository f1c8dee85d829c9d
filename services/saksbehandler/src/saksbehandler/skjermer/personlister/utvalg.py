"""What a personliste is narrowed to: category, forvalg and filters, from the address of the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import QueryParams

from saksbehandler.side.sideinndeling import RADER

FORVALG = ("vedtak", "sluttmaal", "tiltak", "livsmestring", "foreldreveiledning", "fulltidVgo")
"""With or without (A 1.2)."""
TEKSTFILTRE = ("duf", "fornavn", "etternavn")
_PYTHON = {"fulltidVgo": "fulltid_vgo"}
"""The arguments of the generated client that are not called as the parameters of the API."""
KOLONNER = (
    "dufNummer",
    "etternavn",
    "fornavn",
    "foedselsdato",
    "kategori",
    "kategoriFra",
    "ordning",
    "fristType",
    "fristDato",
    "kommuneBydel",
    "sluttmaal",
)
"""The columns by which the page sorts, in their order."""


@dataclass(frozen=True, slots=True)
class Utvalg:
    """The parameters of the page, cleaned: only known ones, and none that is empty."""

    parametre: Mapping[str, str]
    side: int
    sorter: str

    @classmethod
    def av(cls, parametre: QueryParams) -> "Utvalg":
        """The selection that an address has. A page or a column that does not exist is the first."""
        kjente = ("lovverk", "kategori", "ordning", "kommunenummer", "bydelsnummer", *FORVALG, *TEKSTFILTRE)
        gitt = {navn: verdi.strip() for navn in kjente if (verdi := parametre.get(navn, "")).strip()}
        if parametre.get("fratraadte") == "true":
            gitt["fratraadte"] = "true"
        side = parametre.get("side", "1")
        sorter = parametre.get("sorter", "")
        kjent = sorter.removeprefix("-") in KOLONNER
        return cls(
            gitt, max(1, int(side)) if side.isdecimal() and len(side) < 7 else 1, sorter if kjent else ""
        )

    @property
    def argumenter(self) -> dict[str, Any]:
        """The arguments of the generated client."""
        filtre: dict[str, Any] = {_PYTHON.get(navn, navn): verdi for navn, verdi in self.parametre.items()}
        if "fratraadte" in filtre:
            filtre["fratraadte"] = True
        return filtre | {"side": self.side, "antall": RADER} | self._sortering

    @property
    def for_fil(self) -> dict[str, str]:
        """The parameters of a file: all rows in the same order."""
        return {**self.parametre, **self._sortering}

    @property
    def _sortering(self) -> dict[str, str]:
        return {"sorter": self.sorter} if self.sorter else {}

    def retning(self, kolonne: str) -> str:
        """How the column is sorted, in the words of aria-sort."""
        if self.sorter.removeprefix("-") != kolonne:
            return "none"
        return "descending" if self.sorter.startswith("-") else "ascending"

    def neste_sortering(self, kolonne: str) -> str:
        """The sorting that a click on the column gives."""
        return f"-{kolonne}" if self.sorter == kolonne else kolonne
