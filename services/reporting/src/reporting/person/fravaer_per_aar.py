"""Absence by year and month (A 8.2). An entry belongs where its fra-dato lies (regelbeskrivelse §9.5.1)."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from reporting.person.innslag import Fravaer


def fravaer_per_aar(fravaer: Iterable[Fravaer]) -> list[dict[str, Any]]:
    """One row per year with the virkedager of the year, and in it one per month."""
    i_orden = sorted(fravaer, key=lambda f: f.fra)
    return [_aar(aar, list(disse)) for aar, disse in groupby(i_orden, key=lambda f: f.fra.year)]


def _aar(aar: int, fravaer: list[Fravaer]) -> dict[str, Any]:
    maaneder = groupby(fravaer, key=lambda f: f"{f.fra:%Y-%m}")
    return {
        "aar": aar,
        "virkedager": _sum(fravaer),
        "maaneder": [_maaned(maaned, list(disse)) for maaned, disse in maaneder],
    }


def _maaned(maaned: str, fravaer: list[Fravaer]) -> dict[str, Any]:
    return {"maaned": maaned, "virkedager": _sum(fravaer), "fravaer": [f.vist for f in fravaer]}


def _sum(fravaer: Iterable[Fravaer]) -> int:
    return sum(f.virkedager for f in fravaer)
