"""What is in a cell."""

from datetime import date

_FARLIGE = ("=", "+", "-", "@", "\t", "\r")


def tekst(verdi: str | None) -> str:
    """A text that Excel takes for a text, never for a formula."""
    if not verdi:
        return ""
    return f"'{verdi}" if verdi.startswith(_FARLIGE) else verdi


def dato(verdi: date | None) -> str:
    """`dd.mm.yyyy`, or nothing."""
    return f"{verdi.day:02}.{verdi.month:02}.{verdi.year:04}" if verdi else ""


def duf(nummer: str) -> str:
    """`2012 123456 03`: text to Excel, because of the spaces."""
    return f"{nummer[:4]} {nummer[4:10]} {nummer[10:]}"
