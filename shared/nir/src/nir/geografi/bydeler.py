"""Bydeler of Oslo, Stavanger, Bergen and Trondheim: six digits, the kommunenummer first."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nir.geografi.regioner import les_csv

_I_ALT = "00"


@dataclass(frozen=True, slots=True)
class Bydel:
    """A bydel. `nummer` ends in 99 where the bydel is «uoppgitt»."""

    nummer: str
    navn: str
    kommunenummer: str


def bydel(nummer: str) -> Bydel | None:
    """The bydel with that number, or None."""
    return bydeler().get(nummer)


def bydelsnavn(nummer: str) -> str:
    """The name of the bydel, to be shown. A number that is no bydel is returned."""
    funnet = bydel(nummer)
    return funnet.navn if funnet else nummer


@cache
def bydeler() -> Mapping[str, Bydel]:
    """Number → bydel. The data's sums over a city (…00) are left out."""
    return {
        rad["bydelsnummer"]: Bydel(rad["bydelsnummer"], rad["bydelsnavn"], rad["kommunenummer"])
        for rad in les_csv("bydeler_2020.csv")
        if not rad["bydelsnummer"].endswith(_I_ALT)
    }
