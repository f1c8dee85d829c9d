"""What may end a programme without the kommune saying so."""

from dataclasses import dataclass
from datetime import date

from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.rad_id import rad_id

DOED, UTVANDRET, FLYTTET = "Død", "Utvandret", "Flyttet"
AVVIST, STANS = "Person avvist program", "Vedtak om permanent stans"
IKKE_REGISTRERT, UTGAATT = "Avslutningsårsak ikke registrert", "Utgått oppstartsfrist"
IKKE_LENGER = "Ikke lenger i kategori"


@dataclass(frozen=True, slots=True)
class Kandidat:
    """A ground for ending on `dato`; the earliest stands, on one date the first in the parameter's order."""

    aarsak: str
    dato: date
    innslag_id: str
    kommunenummer: str | None
    """Who followed up when it arose; for Flyttet the one moved from."""
    hva: str
    """A note for the beregningslogg: what the ground is."""
    gjenopptatt: Vedtaksbilde | None = None
    """The decision that took the programme up again, so that the ending no longer stands."""


def kandidat(
    duf_nummer: str,
    aarsak: str,
    dato: date,
    noekkel: str,
    kommune: str | None,
    hva: str,
    gjenopptatt: Vedtaksbilde | None = None,
) -> Kandidat:
    """A candidate with the id of its row: of the first Folkeregister event, or of the date."""
    return Kandidat(aarsak, dato, rad_id(duf_nummer, aarsak, noekkel), kommune, hva, gjenopptatt)
