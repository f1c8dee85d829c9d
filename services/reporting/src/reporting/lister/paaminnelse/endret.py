"""The instant at which an entry of a feed or calendar last changed."""

from datetime import UTC, date, datetime, time, timedelta

from nir.klokke import OSLO


def endret(siden: date, fakt: datetime | None, idag: date, naa: datetime) -> datetime:
    """The later of two instants: the start of the day on which the reason arose, and that of the newest fact.

    An entry changes when a day begins or a fact arrives. An instant that is in the future by the clock does
    not count, so a feed reader never gets an entry from the future. If neither instant counts, the answer is
    the start of today.

    Args:
        siden: the day on which the reason arose.
        fakt: the instant of the newest fact about the person; None if it is unknown.
        idag: the day of reading.
        naa: the present instant.
    """
    grense = min(naa, midnatt(idag + timedelta(days=1)))
    mulige = [midnatt(siden), *([fakt] if fakt else [])]
    return max((oeyeblikk for oeyeblikk in mulige if oeyeblikk <= grense), default=midnatt(idag))


def midnatt(dag: date) -> datetime:
    """The start of the day in Oslo, in UTC and without fractions."""
    return datetime.combine(dag, time(), OSLO).astimezone(UTC)
