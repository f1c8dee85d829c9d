"""What is in a cell: a value in a workbook, a text in a CSV."""

from collections.abc import Sequence
from datetime import date

Verdi = str | int | float | date | None
Verdier = Sequence[Verdi]
_FARLIGE = ("=", "+", "-", "@", "\t", "\r")


def som_tekst(verdi: Verdi) -> str:
    """The value as a CSV cell: `dd.mm.yyyy`, decimal comma, no text that Excel would take for a formula."""
    if verdi is None:
        return ""
    if isinstance(verdi, str):
        return f"'{verdi}" if verdi.startswith(_FARLIGE) else verdi
    return dato(verdi) if isinstance(verdi, date) else str(verdi).replace(".", ",")


def dato(verdi: date) -> str:
    """`dd.mm.yyyy`."""
    return f"{verdi.day:02}.{verdi.month:02}.{verdi.year:04}"


def duf(nummer: str) -> str:
    """`2012 123456 03`: text to Excel, because of the spaces."""
    return f"{nummer[:4]} {nummer[4:10]} {nummer[10:]}"
