"""One line of the beregningslogg."""

from datetime import date
from functools import cache
from typing import Any

from regelverk.regler.regel import regel

Linje = dict[str, Any]


def linje(regel_id: str, tekst: str, dato: date | None, **inndata: Any) -> Linje:
    """A step: the rule, what it found in bokmål, its ground in law, what it used, the date it arrived at."""
    brukt = {navn: verdi.isoformat() if type(verdi) is date else verdi for navn, verdi in inndata.items()}
    return {
        "regel": regel_id,
        "tekst": tekst,
        "hjemmel": _hjemmel(regel_id),
        "inndata": brukt,
        "dato": dato.isoformat() if dato else None,
    }


@cache
def _hjemmel(regel_id: str) -> str:
    return regel(regel_id).hjemmel


def antall(n: int, en: str, flere: str) -> str:
    """`1 dag`, `2 dager`."""
    return f"{n} {en if n == 1 else flere}"
