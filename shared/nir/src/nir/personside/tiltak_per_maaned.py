"""Tiltak by month, with the average hours per week that were offered (A 7.5, regelbeskrivelse §8.2)."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from nir.personside.innslag import Felter, Tiltak
from nir.personside.maaneder import maaneder
from nir.personside.timetall import Tideler, i_tekst


@dataclass(frozen=True, slots=True)
class Maaned:
    """A month, the tiltak that run in it, and how many days of each lie in the month."""

    foerste: date
    antall_dager: int
    tiltak: Sequence[Tiltak]
    dager: Sequence[int]


def tiltak_per_maaned(tiltak: Iterable[Tiltak]) -> list[dict[str, Any]]:
    """One row for each month in which a tiltak runs, oldest first."""
    rader = []
    for maaned in _maanedene(tiltak):
        snitt = snitt_timer(maaned)
        rader.append(
            {
                "maaned": _navnet(maaned),
                "timerPerUke": float(snitt),
                "forklaring": forklaring(maaned, snitt),
                "tiltak": [t.vist for t in maaned.tiltak],
            }
        )
    return rader


def slettede_per_maaned(tiltak: Iterable[Tiltak]) -> list[dict[str, Any]]:
    """One row per month in which a deleted tiltak ran (A 7.7); a deleted tiltak has no hours."""
    return [
        {"maaned": _navnet(maaned), "tiltak": [t.vist for t in maaned.tiltak]}
        for maaned in _maanedene(tiltak)
    ]


def maaneden(foerste: date, tiltak: Sequence[Tiltak]) -> Maaned:
    """The month that begins on `foerste`."""
    antall = monthrange(foerste.year, foerste.month)[1]
    siste = foerste.replace(day=antall)
    dager = [max((min(t.slutt, siste) - max(t.start, foerste)).days + 1, 0) for t in tiltak]
    return Maaned(foerste, antall, tiltak, dager)


def _maanedene(tiltak: Iterable[Tiltak]) -> list[Maaned]:
    i_maaned: dict[date, list[Tiltak]] = {}
    for t in tiltak:
        for foerste in maaneder(t.start, t.slutt):
            i_maaned.setdefault(foerste, []).append(t)
    return [maaneden(foerste, i_maaned[foerste]) for foerste in sorted(i_maaned)]


def _navnet(maaned: Maaned) -> str:
    return maaned.foerste.isoformat()[:7]


def snitt_timer(maaned: Maaned) -> Tideler:
    """Σ hours × (days of the tiltak in the month ÷ days in the month), rounded to one decimal.

    Replacing tiltak add nothing. The sum is exact: a fraction with whole numbers, which is far quicker than
    Python's own fractions.
    """
    teller, nevner = 0, 1
    for t, dager in zip(maaned.tiltak, maaned.dager, strict=True):
        if not t.erstattende:
            timer, deler = t.timer.numerator * dager, t.timer.denominator
            if deler != nevner:
                teller, timer, nevner = teller * deler, timer * nevner, nevner * deler
            teller += timer
    return Tideler.avrundet(teller, nevner * maaned.antall_dager)


def forklaring(maaned: Maaned, snitt: Tideler) -> str:
    """How the average of the month is computed, with its numbers: the text behind the «?» (A 7.5)."""
    ledd = " + ".join(
        f"{i_tekst(t.timer)} × {dager}/{maaned.antall_dager}"
        for t, dager in zip(maaned.tiltak, maaned.dager, strict=True)
        if not t.erstattende
    )
    tekst = (
        "Timer per uke for hvert tiltak ganges med andelen av månedens dager som tiltaket varer, og legges "
        f"sammen: {ledd or '0'} = {snitt} timer per uke."
    )
    erstattende = [_navn(t.vist) for t in maaned.tiltak if t.erstattende]
    return f"{tekst} Erstattende tiltak regnes ikke med: {', '.join(erstattende)}." if erstattende else tekst


def _navn(vist: Felter) -> str:
    return f"«{vist['tiltakstype']}»"
