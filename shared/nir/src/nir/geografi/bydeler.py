"""The bydeler of Oslo, Stavanger, Bergen, Trondheim. A bydelsnummer: kommunenummer and two more digits."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nir.geografi.regioner import les_csv

_I_ALT = "00"


@dataclass(frozen=True, slots=True)
class Bydel:
    """A bydel. A number that ends in 99 stands for an unknown bydel of the city."""

    nummer: str
    navn: str
    kommunenummer: str


def bydel(nummer: str) -> Bydel | None:
    """The bydel with that number, or None."""
    return bydeler().get(nummer)


def bydelsnavn(nummer: str) -> str:
    """The bydel's name for display. For an unknown number, the number."""
    funnet = bydel(nummer)
    return funnet.navn if funnet else nummer


@cache
def bydeler() -> Mapping[str, Bydel]:
    """All bydeler by number. Numbers for a whole city (…00) are left out."""
    return {
        rad["bydelsnummer"]: Bydel(rad["bydelsnummer"], rad["bydelsnavn"], rad["kommunenummer"])
        for rad in les_csv("bydeler_2020.csv")
        if not rad["bydelsnummer"].endswith(_I_ALT)
    }
