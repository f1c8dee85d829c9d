"""Warnings about an accepted registration. Each has a stable `kode`, listed in the docs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Varseltype:
    """A kind of warning. `tekst` is in bokmål, with ‹words› in place of values."""

    kode: str
    tekst: str


VARSELTYPER: dict[str, Varseltype] = {}
"""kode → kind of warning, for every warning of this process. `/docs/problemer` and OpenAPI show them."""


def varseltype(kode: str, tekst: str) -> Varseltype:
    """Register a kind of warning. Call it at import.

    Raises:
        ValueError: the kode is taken by another warning.
    """
    ny = Varseltype(kode, tekst)
    if VARSELTYPER.setdefault(kode, ny) != ny:
        raise ValueError(f"kode is taken: {kode}")
    return ny
