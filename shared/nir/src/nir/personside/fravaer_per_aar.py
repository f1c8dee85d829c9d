"""Absence by year and month (A 8.2, regelbeskrivelse §9.8.13).

An absence that spans several months is divided: each month gets the virkedager that the absence has in it. If
fewer virkedager are registered than the period has, the first months are filled first (kontrakt §6.11).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from typing import Any

from regelverk.kalender.virkedager import Kalender
from regelverk.lov.parametre import les_parametre

from nir.personside.innslag import Felter, Fravaer
from nir.personside.maaneder import maaneder, neste_maaned

_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Del:
    """The part of an absence that lies in one month. `maaned` is the first of the month."""

    maaned: date
    virkedager: int
    vist: Felter


def fravaer_per_aar(fravaer: Iterable[Fravaer]) -> list[dict[str, Any]]:
    """One row per year with the year's virkedager, and in this row one row per month (`maaneder`)."""
    deler = [del_ for f in sorted(fravaer, key=lambda f: f.fra) for del_ in _deler(f)]
    deler.sort(key=lambda del_: del_.maaned)
    return [_aar(aar, list(disse)) for aar, disse in groupby(deler, key=lambda del_: del_.maaned.year)]


def _deler(f: Fravaer) -> Iterator[_Del]:
    """One part for each month with virkedager. An absence without virkedager is in its first month."""
    rest = f.virkedager
    for maaned in maaneder(f.fra, f.til):
        slutt = min(f.til + _DAG, neste_maaned(maaned))
        siste = slutt > f.til
        antall = rest if siste else min(rest, _kalender().antall(max(f.fra, maaned), slutt))
        if antall or not f.virkedager:
            yield _Del(maaned, antall, f.vist | {"virkedagerIMaaneden": antall})
        rest -= antall
        if not rest:
            return


def _aar(aar: int, deler: list[_Del]) -> dict[str, Any]:
    per_maaned = groupby(deler, key=lambda del_: del_.maaned)
    return {
        "aar": aar,
        "virkedager": _sum(deler),
        "maaneder": [_maaned(maaned, list(disse)) for maaned, disse in per_maaned],
    }


def _maaned(maaned: date, deler: list[_Del]) -> dict[str, Any]:
    return {
        "maaned": f"{maaned:%Y-%m}",
        "virkedager": _sum(deler),
        "fravaer": [del_.vist for del_ in deler],
    }


def _sum(deler: Iterable[_Del]) -> int:
    return sum(del_.virkedager for del_ in deler)


@cache
def _kalender() -> Kalender:
    return les_parametre().kalender
