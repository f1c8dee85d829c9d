"""Sets of days as periods of ordinals (`date.toordinal`), both ends included, sorted, with gaps between."""

from collections.abc import Iterable, Sequence
from datetime import date

Dager = tuple[tuple[int, int], ...]
INGEN: Dager = ()
ALLE: Dager = ((date.min.toordinal(), date.max.toordinal()),)
UTEN_SLUTT = date.max.toordinal()
"""The last day of a period that has no end."""


def som_dager(perioder: Iterable[tuple[date, date | None]]) -> Dager:
    """The days of the periods. A period without a last day has no end."""
    tall = ((fra.toordinal(), til.toordinal() if til else UTEN_SLUTT) for fra, til in perioder)
    return samlet(tall)


def samlet(perioder: Iterable[tuple[int, int]]) -> Dager:
    """The days that are in one of the periods. A period that ends before it begins has no days."""
    ut: list[tuple[int, int]] = []
    for fra, til in sorted(p for p in perioder if p[0] <= p[1]):
        if ut and fra <= ut[-1][1] + 1:
            ut[-1] = (ut[-1][0], max(til, ut[-1][1]))
        else:
            ut.append((fra, til))
    return tuple(ut)


def felles(ene: Sequence[tuple[int, int]], andre: Sequence[tuple[int, int]]) -> Dager:
    """The days that are in a period of `ene` and in a period of `andre`."""
    return tuple((max(a, c), min(b, d)) for a, b in ene for c, d in andre if a <= d and c <= b)


def uten(dager: Dager, borte: Dager) -> Dager:
    """The days that are in `dager` and not in `borte`."""
    ut = list[tuple[int, int]]()
    for fra, til in dager:
        for borte_fra, borte_til in borte:
            if borte_til < fra or borte_fra > til:
                continue
            if fra < borte_fra:
                ut.append((fra, borte_fra - 1))
            fra = borte_til + 1
        if fra <= til:
            ut.append((fra, til))
    return tuple(ut)


def har_dag(dager: Dager, fra: int, til: int) -> bool:
    """Whether `dager` has a day from `fra` to `til`, both included."""
    return any(a <= til and fra <= b for a, b in dager)
