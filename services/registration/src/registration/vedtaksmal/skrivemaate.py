"""Dates, periods and amounts as a letter writes them. A missing value is written as ""."""

from datetime import date

from regelverk.kalender.datotekst import dmy

from registration.vedtaksmal.maalform import Maalform
from registration.vedtaksmal.plassholdere import BELOEP

_FAST_MELLOMROM = "\N{NO-BREAK SPACE}"
_FRA = {"nb": "fra", "nn": "frå"}


def dato(verdi: date | None) -> str:
    """The date as `05.02.2024`."""
    return dmy(verdi) if verdi else ""


def tidsrom(fra: date | None, til: date | None, maalform: Maalform) -> str:
    """`fra 05.02.2024 til og med 09.02.2024`. A part without a date is left out."""
    foerste = f"{_FRA[maalform]} {dmy(fra)}" if fra else ""
    siste = f"til og med {dmy(til)}" if til else ""
    return " ".join(filter(None, (foerste, siste)))


def kroner(beloep: int | None, maalform: Maalform) -> str:
    """`12 345 kroner`, with non-breaking spaces. A placeholder if the decision has no amount."""
    if beloep is None:
        return BELOEP.paa(maalform)
    return f"{beloep:,}".replace(",", _FAST_MELLOMROM) + f"{_FAST_MELLOMROM}kroner"
