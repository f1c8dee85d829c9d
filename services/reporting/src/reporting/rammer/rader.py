"""Rows of an answer, and sorting them by one of their keys."""

from typing import Any

from reporting.rammer.norsk import sorteringsnoekkel

RadSvar = dict[str, Any]
Rader = list[RadSvar]


def sortert(rader: Rader, sorter: str | None) -> Rader:
    """The rows sorted by a key; `-` before the key gives descending order. Rows without a value come last."""
    if sorter is None:
        return rader
    kolonne = sorter.removeprefix("-")
    med = [rad for rad in rader if rad.get(kolonne) is not None]
    uten = [rad for rad in rader if rad.get(kolonne) is None]
    return sorted(med, key=lambda rad: _noekkel(rad[kolonne]), reverse=sorter.startswith("-")) + uten


def _noekkel(verdi: Any) -> tuple[float, bytes]:
    if isinstance(verdi, bool | int | float):
        return float(verdi), b""
    return 0.0, sorteringsnoekkel(str(verdi))
