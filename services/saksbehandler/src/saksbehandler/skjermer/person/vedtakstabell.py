"""The order of the vedtak table (A 5.3): the newest first, or by the column that the address names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from saksbehandler.side.sortering import etter_klikk, retning

KOLONNER = ("vedtakstype", "resultat", "vedtaksdato", "startdato", "sluttdato")
_NYESTE = "-vedtaksdato"


@dataclass(frozen=True, slots=True)
class Vedtaksrekkefoelge:
    """The column to sort by; `-` first: descending."""

    sorter: str = _NYESTE

    @classmethod
    def av(cls, gitt: str) -> "Vedtaksrekkefoelge":
        """The order that an address has; the newest first if there is no such column."""
        return cls(gitt if gitt.removeprefix("-") in KOLONNER else _NYESTE)

    def sortert(self, rader: Sequence[Any]) -> list[Any]:
        """The rows in this order. A row without a value comes last."""
        kolonne, synkende = self.sorter.removeprefix("-"), self.sorter.startswith("-")
        verdier = {rad.innslag_id: rad.felter.to_dict().get(kolonne) for rad in rader}
        med = [rad for rad in rader if verdier[rad.innslag_id]]
        uten = [rad for rad in rader if not verdier[rad.innslag_id]]
        return sorted(med, key=lambda rad: str(verdier[rad.innslag_id]), reverse=synkende) + uten

    @property
    def er_vanlig(self) -> bool:
        """Whether this is the order of a page whose address names none."""
        return self.sorter == _NYESTE

    def retning(self, kolonne: str) -> str:
        """How the column is sorted, in the words of aria-sort."""
        return retning(self.sorter, kolonne)

    def adresse(self, kolonne: str, dag: Mapping[str, str]) -> str:
        """The query that a click on the column leads to: ascending first, then descending.

        `dag` has the parameters of the day that the page is shown for.
        """
        return urlencode({**dag, "vedtak": etter_klikk(self.sorter, kolonne)})


NYESTE_FOERST = Vedtaksrekkefoelge()
