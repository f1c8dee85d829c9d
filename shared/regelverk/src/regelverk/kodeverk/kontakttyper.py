"""Kontakt, søknad eller krav (A 4.1)."""

from dataclasses import dataclass
from functools import cache

from regelverk.kodeverk.kode import Kode
from regelverk.kodeverk.oppslag import Oppslag, aapne


@dataclass(frozen=True, slots=True, kw_only=True)
class Kontakttype(Kode):
    """A kind of contact; one of them refuses the programme."""

    avviser_program: bool = False


@cache
def kontakttyper() -> Oppslag[Kontakttype]:
    """The four kinds."""
    return aapne("kontakttyper", Kontakttype)


def kontakttype(kode: str) -> Kontakttype:
    """The kind of that name; raises `UkjentKode`."""
    return kontakttyper()[kode]
