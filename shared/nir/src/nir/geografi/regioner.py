"""Kommuner and fylker, with the periods in which their numbers were valid."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Literal

Nivaa = Literal["kommune", "fylke"]


@dataclass(frozen=True, slots=True)
class Region:
    """A name that a number had from `fra` until the day before `til`."""

    nummer: str
    navn: str
    fra: date
    til: date

    def gjelder(self, dato: date) -> bool:
        """Whether the number had this name on a date."""
        return self.fra <= dato < self.til

    @property
    def siste_dag(self) -> date | None:
        """The last day of the period, or None while the period runs."""
        return None if self.til == date.max else self.til - timedelta(days=1)


def region(nivaa: Nivaa, nummer: str, dato: date) -> Region | None:
    """The kommune or fylke with that number on a date; None: the number was not valid then."""
    return next((periode for periode in _perioder(nivaa).get(nummer, ()) if periode.gjelder(dato)), None)


def naermeste(nivaa: Nivaa, nummer: str, dato: date) -> Region | None:
    """The kommune or fylke with that number on the date. None: the number is unknown.

    If the number was not valid then, take its last period before the date, or else its first period.
    """
    perioder = _perioder(nivaa).get(nummer, ())
    return (
        region(nivaa, nummer, dato)
        or next((p for p in reversed(perioder) if p.til <= dato), None)
        or (perioder[0] if perioder else None)
    )


def alle(nivaa: Nivaa, dato: date | None = None) -> Iterator[Region]:
    """Every period of every number, or those in force on a date; sorted by number, then by first day."""
    for perioder in _perioder(nivaa).values():
        yield from (periode for periode in perioder if dato is None or periode.gjelder(dato))


@cache
def _perioder(nivaa: Nivaa) -> Mapping[str, tuple[Region, ...]]:
    samlet: defaultdict[str, list[Region]] = defaultdict(list)
    for rad in les_csv("norwegian_regions_history.csv"):
        if rad["nivå"] == nivaa:
            samlet[rad["regionnummer"]].append(_region(rad))
    return {nummer: tuple(sorted(samlet[nummer], key=lambda region: region.fra)) for nummer in sorted(samlet)}


def _region(rad: Mapping[str, str]) -> Region:
    til = date.fromisoformat(rad["gyldig_til"]) if rad["gyldig_til"] else date.max
    return Region(rad["regionnummer"], rad["regionnavn"], date.fromisoformat(rad["gyldig_fra"]), til)


def les_csv(navn: str) -> list[dict[str, str]]:
    """The rows of a data file of this package."""
    tekst = files("nir.geografi").joinpath("data", navn).read_text(encoding="utf-8")
    return list(csv.DictReader(tekst.splitlines()))
