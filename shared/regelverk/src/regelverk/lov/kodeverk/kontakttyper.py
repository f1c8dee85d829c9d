"""Kontakt, søknad eller krav (A 4.1)."""

from dataclasses import dataclass
from functools import cache

from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne


@dataclass(frozen=True, slots=True, kw_only=True)
class Kontakttype(Kode):
    """A kind of contact; which of them refuses the programme is the parameter `kontakt_avviser`."""


@cache
def kontakttyper() -> Oppslag[Kontakttype]:
    """The four kinds."""
    return aapne("kontakttyper", Kontakttype)


def kontakttype(kode: str) -> Kontakttype:
    """The kind of that name; raises `UkjentKode`."""
    return kontakttyper()[kode]
