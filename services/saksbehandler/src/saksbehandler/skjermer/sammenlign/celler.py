"""Reads dates and DUF-numre from cells, even if a program such as Excel has changed their form."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_SIFRE_I_DUF = 12
_POTENS = re.compile(r"(\d)[,.]?(\d*)[eE]\+?(\d{2})")
_DESIMALER = re.compile(r"[.,]0+$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NORSK = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})")
_SERIE = re.compile(r"\d{5}([.,]0+)?")
_KLOKKE = re.compile(r"[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?$")
_EXCELS_DAG_0 = date(1899, 12, 30)
_AARHUNDRE, _SKILLE = 100, 50
"""A year of two digits below 50 is of this century, as Excel reads it."""


@dataclass(frozen=True, slots=True)
class Duf:
    """A DUF-nummer, or what is wrong with the cell. `galt`: a key of the texts; empty if all is right."""

    nummer: str
    galt: str = ""


def les_duf(celle: str) -> Duf:
    """The DUF-nummer of a cell.

    Excel shows a long number as 2,01E+11. If the cell has kept all twelve digits, they are found again;
    otherwise the number is lost. Up to two zeros that Excel has taken away from the front are put back.
    """
    tekst = "".join(ren(celle).split())
    if treff := _POTENS.fullmatch(tekst):
        sifre = treff[1] + treff[2]
        hele = len(sifre) == _SIFRE_I_DUF and int(treff[3]) == _SIFRE_I_DUF - 1
        return Duf(sifre) if hele else Duf(tekst, "duf_forkortet")
    tekst = _DESIMALER.sub("", tekst)
    if not (tekst.isascii() and tekst.isdigit()) or len(tekst) > _SIFRE_I_DUF:
        return Duf(tekst, "duf_ugyldig")
    return Duf(tekst.zfill(_SIFRE_I_DUF)) if len(tekst) >= _SIFRE_I_DUF - 2 else Duf(tekst, "duf_ugyldig")


def les_dato(celle: str) -> date | None:
    """The date of a cell; None: the cell is empty or has only a dash.

    Raises:
        ValueError: the cell is no date, or can be read as several dates.
    """
    tekst = _KLOKKE.sub("", ren(celle))
    if not tekst or tekst == "-":
        return None
    if treff := _ISO.fullmatch(tekst):
        return date(int(treff[1]), int(treff[2]), int(treff[3]))
    if treff := _NORSK.fullmatch(tekst):
        return date(_aar(treff[3]), int(treff[2]), int(treff[1]))
    if _SERIE.fullmatch(tekst):
        return _EXCELS_DAG_0 + timedelta(days=int(tekst[:5]))
    raise ValueError(celle)


def _aar(sifre: str) -> int:
    aar = int(sifre)
    return aar if aar >= _AARHUNDRE else aar + (2000 if aar < _SKILLE else 1900)


def ren(celle: str) -> str:
    """The text without what files put around it: spaces, `="..."`, an apostrophe in front."""
    tekst = " ".join(celle.replace("\N{NO-BREAK SPACE}", " ").split())
    if tekst.startswith('="') and tekst.endswith('"'):
        tekst = tekst[2:-1]
    return tekst.removeprefix("'").strip()


def sammenlignbar(celle: str) -> str:
    """The text of a cell, in a form that can be compared: no case, one kind of hyphen, plain spaces."""
    return re.sub(r"\s*[‐‑‒–—-]\s*", "-", ren(celle)).casefold()
