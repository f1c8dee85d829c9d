"""The months that a period touches."""

from collections.abc import Iterator
from datetime import date, timedelta


def maaneder(fra: date, til: date) -> Iterator[date]:
    """The first day of each month that the period touches, in order of time."""
    maaned = fra.replace(day=1)
    while maaned <= til:
        yield maaned
        if (maaned.year, maaned.month) == (date.max.year, date.max.month):
            return
        maaned = neste_maaned(maaned)


def neste_maaned(maaned: date) -> date:
    """The first of the month after. `maaned` is the first of a month."""
    return (maaned + timedelta(days=31)).replace(day=1)
