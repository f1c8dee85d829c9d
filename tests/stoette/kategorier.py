"""The category in force in a document, and the names of three categories."""

from collections.abc import Callable
from typing import Any

Liv = Callable[..., Any]

PLIKT, TILBUD, RETT = (
    "Rett og plikt til introduksjonsprogram",
    "Kan tilbys introduksjonsprogram",
    "Rett til introduksjonsprogram",
)


def kategori(dok: dict[str, Any]) -> tuple[str, str] | None:
    rader = [r for r in dok["kategorier"] if r["gjeldende"] and r["kategori"] != "Rett til norsk"]
    return (rader[0]["kategori"], rader[0]["fra"]) if rader else None
