"""The instant at which an entry last changed, as feeds and calendars say it."""

from datetime import UTC, date, datetime, time, timedelta

from nir.klokke import OSLO


def endret(siden: date, fakt: datetime | None, idag: date, naa: datetime) -> datetime:
    """The later of two instants: the start of the day since when there is a reason, and the newest fact.

    What is said of a person changes by a day or by a fact. A day or a fact of which the clock says that it is
    still to come does not count, so that a reader never sees an entry from the future. Where neither counts
    the entry is as old as today.

    Args:
        siden: since when there is a reason.
        fakt: the instant of the newest fact about the person, where one is known.
        idag: the day of reading.
        naa: the present instant.
    """
    grense = min(naa, midnatt(idag + timedelta(days=1)))
    mulige = [midnatt(siden), *([fakt] if fakt else [])]
    return max((oeyeblikk for oeyeblikk in mulige if oeyeblikk <= grense), default=midnatt(idag))


def midnatt(dag: date) -> datetime:
    """The start of the day in Oslo, in UTC and without fractions."""
    return datetime.combine(dag, time(), OSLO).astimezone(UTC)
