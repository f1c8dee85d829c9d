"""Tiltak by month, with the average hours per week that were offered (A 7.5, regelbeskrivelse §8.2)."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

from nir.personside.innslag import Felter, Tiltak
from nir.personside.maaneder import maaneder
from nir.personside.timetall import avrundet, i_tekst


def tiltak_per_maaned(tiltak: Iterable[Tiltak]) -> list[dict[str, Any]]:
    """One row for each month in which a tiltak runs, oldest first."""
    return [
        {
            "maaned": f"{maaned:%Y-%m}",
            "timerPerUke": snitt_timer(maaned, disse),
            "forklaring": forklaring(maaned, disse),
            "tiltak": [t.vist for t in disse],
        }
        for maaned, disse in _i_maaned(tiltak)
    ]


def slettede_per_maaned(tiltak: Iterable[Tiltak]) -> list[dict[str, Any]]:
    """One row per month in which a deleted tiltak ran (A 7.7); a deleted tiltak has no hours."""
    return [
        {"maaned": f"{maaned:%Y-%m}", "tiltak": [t.vist for t in disse]}
        for maaned, disse in _i_maaned(tiltak)
    ]


def _i_maaned(tiltak: Iterable[Tiltak]) -> list[tuple[date, list[Tiltak]]]:
    i_maaned: dict[date, list[Tiltak]] = {}
    for t in tiltak:
        for maaned in maaneder(t.start, t.slutt):
            i_maaned.setdefault(maaned, []).append(t)
    return sorted(i_maaned.items())


def snitt_timer(maaned: date, tiltak: Iterable[Tiltak]) -> float:
    """Σ hours × (days of the tiltak in the month ÷ days in the month), rounded to one decimal.

    Replacing tiltak add nothing. `maaned` is the first of the month.
    """
    return float(avrundet(_snitt(maaned, tiltak)))


def forklaring(maaned: date, tiltak: Iterable[Tiltak]) -> str:
    """How the average of the month is computed, with its numbers: the text behind the «?» (A 7.5)."""
    alle, dager = list(tiltak), _siste(maaned).day
    ledd = " + ".join(f"{i_tekst(t.timer)} × {_dager(t, maaned)}/{dager}" for t in alle if not t.erstattende)
    snitt = _snitt(maaned, alle)
    tekst = (
        "Timer per uke for hvert tiltak ganges med andelen av månedens dager som tiltaket varer, og legges "
        f"sammen: {ledd or '0'} = {i_tekst(avrundet(snitt), desimaler=1)} timer per uke."
    )
    erstattende = [_navn(t.vist) for t in alle if t.erstattende]
    return f"{tekst} Erstattende tiltak regnes ikke med: {', '.join(erstattende)}." if erstattende else tekst


def _navn(vist: Felter) -> str:
    return f"«{vist['tiltakstype']}»"


def _snitt(maaned: date, tiltak: Iterable[Tiltak]) -> Fraction:
    timer = (t.timer * _dager(t, maaned) for t in tiltak if not t.erstattende)
    return sum(timer, Fraction(0)) / _siste(maaned).day


def _siste(maaned: date) -> date:
    return maaned.replace(day=monthrange(maaned.year, maaned.month)[1])


def _dager(t: Tiltak, maaned: date) -> int:
    """The days of the tiltak in the month."""
    fra, til = max(t.start, maaned), min(t.slutt, _siste(maaned))
    return max((til - fra).days + 1, 0)
