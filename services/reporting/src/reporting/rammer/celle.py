"""A cell of a file: a value in a workbook, a text in a CSV."""

import string
from collections.abc import Iterable, Sequence
from datetime import date

import icu
from regelverk.kalender.datotekst import dmy

Verdi = str | int | float | date | None
Verdier = Sequence[Verdi]
_SKILLETEGN = (";", '"', "\r", "\n")
_FARLIGE = ("=", "+", "-", "\N{MINUS SIGN}", "@")
_KONTROLL = ("\t", "\r")
_TRYGGE = frozenset(string.ascii_letters + string.digits)
_synlig = icu.Transliterator.createInstance(
    "NFKC; [[:Default_Ignorable_Code_Point:][:Cf:][:Cc:][:White_Space:]] Remove"
)
"""Removes invisible characters, and replaces wide and small forms by plain characters: `＝` becomes `=`."""


def som_tekst(verdi: Verdi) -> str:
    """The value as a CSV cell: `dd.mm.yyyy`, decimal comma, no text that Excel would take for a formula."""
    if verdi is None:
        return ""
    if isinstance(verdi, str):
        return f"'{verdi}" if _er_formel(verdi) else verdi
    return dmy(verdi) if isinstance(verdi, date) else str(verdi).replace(".", ",")


def _er_formel(tekst: str) -> bool:
    """Whether a program can take the text for a formula. Some programs skip invisible characters."""
    if tekst[:1] in _TRYGGE:
        return False
    return tekst.startswith(_KONTROLL) or str(_synlig.transliterate(tekst)).startswith(_FARLIGE)


def som_csv(verdi: Verdi) -> str:
    """The text of the cell in the file, quoted if necessary (RFC 4180)."""
    tekst = som_tekst(verdi)
    return '"' + tekst.replace('"', '""') + '"' if any(tegn in tekst for tegn in _SKILLETEGN) else tekst


def som_linjer(rader: Iterable[Verdier]) -> str:
    """Rows as CSV: semicolons, CRLF."""
    return "".join(";".join(map(som_csv, rad)) + "\r\n" for rad in rader)
