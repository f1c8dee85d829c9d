"""Kategorier, and the ordninger that they give (A 2.2, 3.1)."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne, enkel


@dataclass(frozen=True, slots=True, kw_only=True)
class Kategori(Kode):
    """A category. A person has at most one `programkategori` at a time."""

    gruppe: Literal["Integreringsloven", "Introduksjonsloven"]
    ordning: str
    programkategori: bool
    kapittel_6a: bool = False


@cache
def kategorier() -> Oppslag[Kategori]:
    """The five programme categories and `Rett til norsk`."""
    return aapne("kategorier", Kategori)


@cache
def programkategorier() -> frozenset[str]:
    """The five programme categories of A 3.1. `Rett til norsk` is not one of them."""
    return frozenset(k.kode for k in kategorier() if k.programkategori)


def ordninger() -> Oppslag[Kode]:
    """All ordninger."""
    return enkel("ordninger")
