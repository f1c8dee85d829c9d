"""Warnings: what is taken in, but should be looked at. Each has a stable `kode`, listed in the docs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Varseltype:
    """What kind of warning it is; `tekst` in bokmål, ‹words› stand for what is filled in."""

    kode: str
    tekst: str


VARSELTYPER: dict[str, Varseltype] = {}
"""All that this process can warn of, by kode; `/docs/problemer` and the OpenAPI text come from it."""


def varseltype(kode: str, tekst: str) -> Varseltype:
    """Register a kind of warning, at import.

    Raises:
        ValueError: the kode is taken by another warning.
    """
    ny = Varseltype(kode, tekst)
    if VARSELTYPER.setdefault(kode, ny) != ny:
        raise ValueError(f"kode is taken: {kode}")
    return ny
