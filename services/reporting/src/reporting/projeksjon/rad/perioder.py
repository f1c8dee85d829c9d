"""Periods of dates, both ends included."""

from collections.abc import Iterable
from datetime import date

from reporting.projeksjon.rad.vedtak import Periode


def loeper(perioder: Iterable[Periode], fra: date, til: date) -> bool:
    """Whether one of the periods has a day from `fra` to `til`."""
    return any(start <= til and (slutt is None or slutt >= fra) for start, slutt in perioder)
