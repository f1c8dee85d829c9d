"""What a list is narrowed to and sorted by: the parameters of its page, cleaned."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from saksbehandler.side.sideinndeling import RADER
from saksbehandler.side.sortering import etter_klikk, retning

_STOR_BOKSTAV = re.compile("[A-Z]")
_LENGSTE_SIDETALL = 6


@dataclass(frozen=True, slots=True)
class Listevalg:
    """The filters that are filled in, the page (from 1), the column to sort by (`-` first: descending)."""

    parametre: Mapping[str, str]
    side: int
    sorter: str

    @classmethod
    def av(cls, parametre: QueryParams, filtre: Collection[str], kolonner: Collection[str]) -> "Listevalg":
        """The selection in the query of an address.

        A page that is no number counts as 1, an unknown column as none.
        """
        gitt = {navn: verdi.strip() for navn in filtre if (verdi := parametre.get(navn, "")).strip()}
        side = parametre.get("side", "1")
        sorter = parametre.get("sorter", "")
        return cls(
            gitt,
            max(1, int(side)) if side.isdecimal() and len(side) <= _LENGSTE_SIDETALL else 1,
            sorter if sorter.removeprefix("-") in kolonner else "",
        )

    @property
    def argumenter(self) -> dict[str, Any]:
        """The arguments of the generated client, which writes `fulltidVgo` as `fulltid_vgo`."""
        filtre = {_STOR_BOKSTAV.sub(_liten, navn): verdi for navn, verdi in self.for_fil.items()}
        return {**filtre, "side": self.side, "antall": RADER}

    @property
    def for_fil(self) -> dict[str, str]:
        """The parameters for the same list as a file: all rows, in the same order."""
        return {**self.parametre, **({"sorter": self.sorter} if self.sorter else {})}

    @property
    def filadresse(self) -> str:
        """The parameters of `for_fil`, as the query of an address."""
        return urlencode(self.for_fil)

    def retning(self, kolonne: str) -> str:
        """How the column is sorted, in the words of aria-sort."""
        return retning(self.sorter, kolonne)

    def etter_klikk(self, kolonne: str) -> str:
        """The order that a click on the column leads to: ascending first, then descending."""
        return etter_klikk(self.sorter, kolonne)

    def med(self, **parametre: str) -> str:
        """The query of the same list with other filters; an empty one is left out."""
        return urlencode({navn: verdi for navn, verdi in (self.for_fil | parametre).items() if verdi})


def _liten(bokstav: re.Match[str]) -> str:
    return f"_{bokstav[0].lower()}"
