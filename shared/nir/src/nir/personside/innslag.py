"""Tiltak and fravær of a document, as types."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

from nir.personside.dokument import Dokument

Felter = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Tiltak:
    """A tiltak. `timer` are hours per week, 0 if none are given."""

    start: date
    slutt: date
    timer: Fraction
    erstattende: bool
    vist: Felter
    """All fields of the tiltak, for its row."""


@dataclass(frozen=True, slots=True)
class Fravaer:
    """An absence; both days are included."""

    fra: date
    til: date
    virkedager: int
    vist: Felter


def som_rad(innslag: dict[str, Any]) -> Felter:
    """An innslag as a row of its table: its own fields beside those that every innslag has."""
    felles = {navn: verdi for navn, verdi in innslag.items() if navn not in ("felter", "historikk")}
    felter: Felter = innslag["felter"]
    return felles | felter


def i_seksjon(dokument: Dokument, seksjon: str) -> Iterator[dict[str, Any]]:
    """The innslag of a section, in the document's order."""
    return (i for i in dokument.get("innslag", ()) if i["seksjon"] == seksjon)


def tiltak(dokument: Dokument, *, slettede: bool = False) -> list[Tiltak]:
    """The tiltak that are not deleted, or the deleted ones."""
    return [_tiltak(rad) for rad in _rader(dokument, "tiltak", slettede=slettede)]


def fravaer(dokument: Dokument, *, slettede: bool = False) -> list[Fravaer]:
    """The absences that are not deleted, or the deleted ones."""
    return [_fravaer(rad) for rad in _rader(dokument, "fravaer", slettede=slettede)]


def _rader(dokument: Dokument, seksjon: str, *, slettede: bool) -> Iterator[Felter]:
    i_seksjonen = i_seksjon(dokument, seksjon)
    return (som_rad(i) for i in i_seksjonen if (i["status"] == "slettet") is slettede)


@lru_cache(maxsize=1024)
def _timer(timer: float) -> Fraction:
    """The hours as they are written: 7.1 is 71/10. Few numbers are in use, and reading one costs much."""
    return Fraction(str(timer))


def _tiltak(rad: Felter) -> Tiltak:
    return Tiltak(
        start=date.fromisoformat(rad["startdato"]),
        slutt=date.fromisoformat(rad["sluttdato"]),
        timer=_timer(rad.get("timerPerUke") or 0),
        erstattende=bool(rad.get("erstattende")),
        vist=rad,
    )


def _fravaer(rad: Felter) -> Fravaer:
    fra, til = date.fromisoformat(rad["fra"]), date.fromisoformat(rad["til"])
    return Fravaer(fra, til, int(rad["virkedager"]), rad)
