"""Outcomes of a klage (A 6.2)."""

from dataclasses import dataclass
from functools import cache

from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne


@dataclass(frozen=True, slots=True, kw_only=True)
class Klageutfall(Kode):
    """An outcome; which of them overturn the decision is the parameter `klageutfall_opphever`."""


@cache
def alle_klageutfall() -> Oppslag[Klageutfall]:
    """The four outcomes."""
    return aapne("klageutfall", Klageutfall)


def utfall(kode: str) -> Klageutfall:
    """The outcome of that name; raises `UkjentKode`."""
    return alle_klageutfall()[kode]
