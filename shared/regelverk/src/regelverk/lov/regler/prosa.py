"""Fills numbers, dates and codes from the parameters into the texts of the rules.

`{oppstartsfrist}` becomes the newest value of that parameter in words; `{arbeid_timer:fra}` becomes the first
day of that value.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from regelverk.lov.parametre import Parametre, Tidslinje

_FELT = re.compile(r"\{([a-z0-9_]+)(:fra)?\}")
_TALLORD = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
_MAANEDER = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_AAR = 12


class UkjentFelt(ValueError):
    """The text names a parameter that does not exist."""


def utfylt(tekst: str, p: Parametre) -> str:
    """The text with its fields filled in; raises `UkjentFelt`."""
    linjer = {linje.navn: linje for linje in p.tidslinjer()}
    return _FELT.sub(lambda treff: _felt(linjer, treff[1], fra=treff[2] is not None), tekst)


def felter(tekst: str) -> set[str]:
    """The parameters that the text names."""
    return {treff[1] for treff in _FELT.finditer(tekst)}


def _felt(linjer: Mapping[str, Tidslinje[Any]], navn: str, *, fra: bool) -> str:
    if navn not in linjer:
        raise UkjentFelt(f"ukjent parameter i teksten: {navn}")
    nyeste = linjer[navn].verdier[-1]
    return _sagt(nyeste.gjelder_fra if fra else nyeste.verdi, linjer[navn].enhet)


def _sagt(verdi: Any, enhet: str) -> str:
    if isinstance(verdi, date):
        return f"{verdi.day}. {_MAANEDER[verdi.month - 1]} {verdi.year}"
    if isinstance(verdi, int):
        return _varighet(verdi) if enhet == "måneder" else _tall(verdi)
    *alle, siste = sorted(verdi) if isinstance(verdi, frozenset) else verdi
    return f"{', '.join(alle)} og {siste}" if alle else str(siste)


def _varighet(maaneder: int) -> str:
    if maaneder and maaneder % _AAR == 0:
        return "ett år" if maaneder == _AAR else f"{_tall(maaneder // _AAR)} år"
    return "én måned" if maaneder == 1 else f"{_tall(maaneder)} måneder"


def _tall(n: int) -> str:
    return _TALLORD[n] if 0 <= n < len(_TALLORD) else str(n)
