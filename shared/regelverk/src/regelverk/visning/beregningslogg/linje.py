"""One line of the beregningslogg."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from regelverk.lov.lovverk import Lovverk
from regelverk.lov.regler.hjemmel import hjemmel

Linje = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lovsted:
    """The law that a step is taken under, and the day on which that law is read."""

    lovverk: Lovverk | None
    dag: date

    def linje(self, regel_id: str, tekst: str, dato: date | None, **inndata: Any) -> Linje:
        """A step: the rule, what it found in bokmål, its ground in this law, what it used, the date it
        arrived at. None: the step counts days, and a later line adds them."""
        return linje(regel_id, tekst, hjemmel(regel_id, self.lovverk, self.dag), dato, inndata)


def linje(regel_id: str, tekst: str, grunn: str, dato: date | None, inndata: dict[str, Any]) -> Linje:
    """A step whose ground in law is told; dates among its inputs become text."""
    for navn, verdi in inndata.items():
        if type(verdi) is date:
            inndata[navn] = verdi.isoformat()
    return {
        "regel": regel_id,
        "tekst": tekst,
        "hjemmel": grunn,
        "inndata": inndata,
        "dato": dato.isoformat() if dato else None,
    }


def antall(n: int, en: str, flere: str) -> str:
    """`1 dag`, `2 dager`."""
    return f"{n} {en if n == 1 else flere}"
