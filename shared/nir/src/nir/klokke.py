"""The wall clock. It is read where a fact enters the log, and no rule reads it."""

from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")


class Tidspunkt(NamedTuple):
    """An instant (RFC 3339, UTC, milliseconds) and its date in Oslo."""

    tidspunkt: str
    registrert: date


def naa() -> Tidspunkt:
    """The present instant, and its date in Oslo."""
    return tidspunkt(datetime.now(UTC))


def idag() -> date:
    """Today's date in Oslo."""
    return datetime.now(OSLO).date()


def tidspunkt(oeyeblikk: datetime) -> Tidspunkt:
    """An aware datetime in the form of the envelope."""
    tekst = oeyeblikk.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return Tidspunkt(tekst, oeyeblikk.astimezone(OSLO).date())
