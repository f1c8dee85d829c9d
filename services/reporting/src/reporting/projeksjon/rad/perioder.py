"""Periods of days, both ends included."""

from collections.abc import Iterable
from datetime import date, timedelta

from reporting.projeksjon.rad.vedtak import Periode

_DAG = timedelta(days=1)


def sammenhengende(perioder: Iterable[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """The same days as the fewest possible periods, in order: overlapping and adjacent periods are joined."""
    ut: list[tuple[date, date]] = []
    for fra, til in sorted(perioder):
        if ut and fra <= ut[-1][1] + _DAG:
            ut[-1] = (ut[-1][0], max(til, ut[-1][1]))
        else:
            ut.append((fra, til))
    return tuple(ut)


def loeper(perioder: Iterable[Periode], fra: date, til: date) -> bool:
    """Whether one of the periods has a day from `fra` to `til`."""
    return any(start <= til and (slutt is None or slutt >= fra) for start, slutt in perioder)
