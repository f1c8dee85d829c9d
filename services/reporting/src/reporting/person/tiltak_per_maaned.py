"""Tiltak by month, with the average hours per week that were offered (A 7.5, regelbeskrivelse §8.2)."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from reporting.person.innslag import Tiltak

_TIDEL = Decimal("0.1")


def tiltak_per_maaned(tiltak: Iterable[Tiltak]) -> list[dict[str, Any]]:
    """One row per month in which a tiltak runs, in order of time."""
    i_maaned: dict[date, list[Tiltak]] = {}
    for t in tiltak:
        for maaned in _maaneder(t.start, t.slutt):
            i_maaned.setdefault(maaned, []).append(t)
    return [
        {
            "maaned": f"{maaned:%Y-%m}",
            "timerPerUke": snitt_timer(maaned, disse),
            "tiltak": [t.vist for t in disse],
        }
        for maaned, disse in sorted(i_maaned.items())
    ]


def snitt_timer(maaned: date, tiltak: Iterable[Tiltak]) -> float:
    """Σ hours × (days of the tiltak in the month ÷ days in the month), one decimal.

    Replacing tiltak add nothing. `maaned` is the first of the month.
    """
    dager = monthrange(maaned.year, maaned.month)[1]
    siste = maaned.replace(day=dager)
    timer = sum(
        (t.timer * _dager(max(t.start, maaned), min(t.slutt, siste)) for t in tiltak if not t.erstattende),
        Fraction(0),
    )
    snitt = timer / dager
    return float((Decimal(snitt.numerator) / snitt.denominator).quantize(_TIDEL, ROUND_HALF_UP))


def _dager(fra: date, til: date) -> int:
    return max((til - fra).days + 1, 0)


def _maaneder(fra: date, til: date) -> Iterator[date]:
    maaned = fra.replace(day=1)
    while maaned <= til:
        yield maaned
        if (maaned.year, maaned.month) == (date.max.year, date.max.month):
            return
        maaned = (maaned + timedelta(days=31)).replace(day=1)
