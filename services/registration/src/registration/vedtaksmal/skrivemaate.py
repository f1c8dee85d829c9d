"""Dates, periods, amounts and benefits as a letter writes them. A missing date is written as ""."""

import tomllib
from datetime import date
from functools import cache

from regelverk.kalender.datotekst import dmy

from registration.vedtaksmal.maalform import DATA, Data, Maalform, Tekst
from registration.vedtaksmal.plassholdere import BELOEP, YTELSE

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


class _Ytelser(Data):
    kilde: str
    ytelse: tuple[Tekst, ...]


def ytelse(navn: str | None, maalform: Maalform) -> str:
    """The name in the målform. A benefit that is not in the data file keeps the name that is registered.

    `navn`: as registered. None: no name is registered, and the letter shows a placeholder.
    """
    if not navn:
        return YTELSE.paa(maalform)
    kjent = _ytelser().get(navn.casefold())
    return kjent.paa(maalform) if kjent else navn


@cache
def _ytelser() -> dict[str, Tekst]:
    data = _Ytelser.model_validate(tomllib.loads((DATA / "ytelser.toml").read_text(encoding="utf-8")))
    return {en.nb: en for en in data.ytelse}
