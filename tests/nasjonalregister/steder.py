"""Where the persons live: the real kommuner and bydeler that exist on the day, before and after each
reform.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import accumulate
from random import Random
from typing import NamedTuple

from nir import geografi

REFORMER = tuple(date(aar, 1, 1) for aar in (2018, 2019, 2020, 2024))
"""The days on which kommuner got new numbers, from the first year of settlement in this register on."""
_BYER = ("Oslo", "Bergen", "Trondheim", "Stavanger", "Kristiansand", "Drammen", "Fredrikstad", "Tromsø")
_BY = 12


class Sted(NamedTuple):
    """A kommune, and a bydel if the kommune has bydeler."""

    kommune: str
    bydel: str | None = None


def bosted(r: Random, dag: date) -> Sted:
    """A kommune that exists on the day.

    Each of the largest towns has twelve times as many persons as another kommune.
    """
    numre, vekter = _kommuner(_siste_reform(dag))
    [kommune] = r.choices(numre, cum_weights=vekter)
    return Sted(kommune, _bydel(r, kommune))


def nytt_bosted(r: Random, dag: date, fra: Sted) -> Sted:
    """A place that exists on the day, in another kommune than `fra`."""
    while (til := bosted(r, dag)).kommune == fra.kommune:
        pass
    return til


def reformer(r: Random, sted: Sted, fra: date, til: date) -> Iterator[tuple[date, Sted]]:
    """Each day after `fra`, up to `til`, on which the kommune gets another number, and the place with the new
    number.
    """
    for dag in REFORMER:
        if fra < dag <= til and not geografi.er_kommune(sted.kommune, dag):
            mulige = sorted(
                nummer
                for nummer in geografi.etterfoelgere(sted.kommune, dag)
                if geografi.er_kommune(nummer, dag)
            )
            kommune = r.choice(mulige)
            sted = Sted(kommune, _bydel(r, kommune))
            yield dag, sted


def _siste_reform(dag: date) -> date:
    return max((reform for reform in REFORMER if reform <= dag), default=date(2017, 1, 1))


@cache
def _kommuner(dag: date) -> tuple[list[str], list[int]]:
    alle = list(geografi.alle("kommune", dag))
    vekter = [_BY if region.navn.startswith(_BYER) else 1 for region in alle]
    return [region.nummer for region in alle], list(accumulate(vekter))


@cache
def _bydeler(kommune: str) -> list[str]:
    return sorted(
        nummer
        for nummer, bydel in geografi.bydeler().items()
        if bydel.kommunenummer == kommune and not nummer.endswith("99")
    )


def _bydel(r: Random, kommune: str) -> str | None:
    alle = _bydeler(kommune)
    return r.choice(alle) if alle else None
