"""Writes Markdown for lawyers: dates as dd.mm.yyyy, tables without empty columns."""

from collections.abc import Iterable, Sequence
from datetime import date

from regelverk.kalender.datotekst import dmy

MERKNAD = "<!-- Laget av `rule-engine docs`. Rettes i datafilene, ikke her. -->"


def side(tittel: str, *deler: str) -> str:
    """Join the parts of a page. Empty parts are left out."""
    return "\n\n".join([f"# {tittel}", MERKNAD, *(del_ for del_ in deler if del_)]) + "\n"


def tabell(titler: Sequence[str], rader: Iterable[Sequence[str]]) -> str:
    """A table with the columns that have a value in some row. Without rows it is empty text."""
    alle = [[_celle(verdi) for verdi in rad] for rad in rader]
    med = [nr for nr in range(len(titler)) if any(rad[nr] for rad in alle)]
    if not med:
        return ""
    linjer = [[titler[nr] for nr in med], ["---"] * len(med), *([rad[nr] for nr in med] for rad in alle)]
    return "\n".join("| " + " | ".join(linje) + " |" for linje in linjer)


def dato(verdi: date | None) -> str:
    """The date as dd.mm.yyyy; empty text for None."""
    return dmy(verdi) if verdi else ""


def _celle(tekst: str) -> str:
    return " ".join(tekst.split()).replace("|", "\\|")
