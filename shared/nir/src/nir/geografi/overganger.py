"""Which kommunenummer replaced which in a reform, so that a reform does not look like a move."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache

from nir.geografi.regioner import les_csv


def etterfoelgere(nummer: str, dato: date) -> frozenset[str]:
    """The number itself, and every number that its area can have got by a date, through all reforms.

    A kommune that was split has several successors (1507 → 1508 and 1580). Reforms from 2017 on are known.
    """
    return _lukking(nummer, date.min, dato)


def samme_kommune(gammelt: str, nytt: str, dato: date) -> bool:
    """Whether reforms alone can have made `gammelt` into `nytt` by a date, so that no person moved."""
    return nytt in etterfoelgere(gammelt, dato)


@cache
def tidligere_numre(nummer: str, dato: date) -> tuple[str, ...]:
    """The numbers that reforms up to a date have replaced by `nummer`, sorted."""
    return tuple(sorted(n for n in _overganger() if n != nummer and samme_kommune(n, nummer, dato)))


def overgangsdato(gammelt: str, nytt: str) -> date | None:
    """The day on which `nytt` directly replaced `gammelt`; None: it never did."""
    return next((dato for dato, til in _overganger().get(gammelt, ()) if til == nytt), None)


@cache
def _lukking(nummer: str, fra: date, dato: date) -> frozenset[str]:
    # `fra` keeps the order in time: a successor is replaced only after it has replaced its predecessor.
    funnet = {nummer}
    for overgang, til in _overganger().get(nummer, ()):
        if fra <= overgang <= dato:
            funnet |= _lukking(til, overgang, dato)
    return frozenset(funnet)


@cache
def _overganger() -> Mapping[str, tuple[tuple[date, str], ...]]:
    samlet: defaultdict[str, list[tuple[date, str]]] = defaultdict(list)
    for rad in les_csv("kommuneoverganger.csv"):
        samlet[rad["fra"]].append((date.fromisoformat(rad["dato"]), rad["til"]))
    return {nummer: tuple(sorted(overganger)) for nummer, overganger in samlet.items()}
