"""Warnings: the fact is accepted and should be checked. Each has a stable `kode`, which the docs list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Varseltype:
    """A kind of warning. `tekst` is in bokmål; ‹words› in it stand for values."""

    kode: str
    tekst: str


VARSELTYPER: dict[str, Varseltype] = {}
"""Every warning of this process by its kode, for `/docs/problemer` and the OpenAPI description."""


def varseltype(kode: str, tekst: str) -> Varseltype:
    """Register a kind of warning when a module is imported.

    Raises:
        ValueError: the kode is taken by another warning.
    """
    ny = Varseltype(kode, tekst)
    if VARSELTYPER.setdefault(kode, ny) != ny:
        raise ValueError(f"kode is taken: {kode}")
    return ny
