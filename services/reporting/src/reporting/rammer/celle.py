"""A cell of a file: a value in a workbook, a text in a CSV."""

from collections.abc import Iterable, Sequence
from datetime import date

from regelverk.kalender.datotekst import dmy

Verdi = str | int | float | date | None
Verdier = Sequence[Verdi]
_SKILLETEGN = (";", '"', "\r", "\n")
_FARLIGE = ("=", "+", "-", "@", "\t", "\r")


def som_tekst(verdi: Verdi) -> str:
    """The value as a CSV cell: `dd.mm.yyyy`, decimal comma, no text that Excel would take for a formula."""
    if verdi is None:
        return ""
    if isinstance(verdi, str):
        return f"'{verdi}" if verdi.startswith(_FARLIGE) else verdi
    return dmy(verdi) if isinstance(verdi, date) else str(verdi).replace(".", ",")


def som_csv(verdi: Verdi) -> str:
    """The cell as it stands in the file, quoted where it must be (RFC 4180)."""
    tekst = som_tekst(verdi)
    return '"' + tekst.replace('"', '""') + '"' if any(tegn in tekst for tegn in _SKILLETEGN) else tekst


def som_linjer(rader: Iterable[Verdier]) -> str:
    """Rows as CSV: semicolons, CRLF."""
    return "".join(";".join(map(som_csv, rad)) + "\r\n" for rad in rader)
