"""Kommuner, fylker and bydeler as of a date, and the successors of a kommune in a reform.

data/README.md has the sources, the licence and the pitfalls of the data.
"""

from datetime import date

from nir.geografi.bydeler import Bydel, bydel, bydeler, bydelsnavn
from nir.geografi.overganger import etterfoelgere, overgangsdato, samme_kommune, tidligere_numre
from nir.geografi.regioner import Region, alle, naermeste, region


def er_kommune(kommunenummer: str, dato: date) -> bool:
    """Whether the number belonged to a kommune on a date."""
    return region("kommune", kommunenummer, dato) is not None


def kommunenavn(kommunenummer: str, dato: date) -> str:
    """The kommune's name as of a date, to be shown.

    If the number was not valid on the date: its name in the nearest period. An unknown number: the number.
    """
    return _navn(naermeste("kommune", kommunenummer, dato), kommunenummer)


def fylkesnavn(kommunenummer: str, dato: date) -> str:
    """The name of the kommune's fylke on a date, with the same fallbacks as `kommunenavn`."""
    # The first two digits are the fylke. The data's column for the fylke holds only for a row's first day.
    return _navn(naermeste("fylke", kommunenummer[:2], dato), kommunenummer[:2])


def er_bydel(bydelsnummer: str, kommunenummer: str) -> bool:
    """Whether the number is a bydel of that kommune."""
    funnet = bydel(bydelsnummer)
    return funnet is not None and funnet.kommunenummer == kommunenummer


def oppfoelgingsnavn(kommunenummer: str, bydelsnummer: str | None, dato: date) -> str:
    """The text of the column Oppf.kommune/bydel: the bydel, or the kommune if there is no bydel (A 1.6)."""
    return bydelsnavn(bydelsnummer) if bydelsnummer else kommunenavn(kommunenummer, dato)


def _navn(funnet: Region | None, nummer: str) -> str:
    return funnet.navn if funnet else nummer


__all__ = [
    "Bydel",
    "Region",
    "alle",
    "bydel",
    "bydeler",
    "bydelsnavn",
    "er_bydel",
    "er_kommune",
    "etterfoelgere",
    "fylkesnavn",
    "kommunenavn",
    "oppfoelgingsnavn",
    "overgangsdato",
    "region",
    "samme_kommune",
    "tidligere_numre",
]
