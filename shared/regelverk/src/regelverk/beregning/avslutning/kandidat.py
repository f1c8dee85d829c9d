"""An ending that the regelmotor may make on the day looked at."""

from dataclasses import dataclass
from datetime import date

from regelverk.beregning.avslutning.grunn import Aarsak
from regelverk.mappe.innslagbilde import Vedtaksbilde


@dataclass(frozen=True, slots=True)
class Kandidat:
    """A candidate. The earliest one wins; of several on one date, the first in the parameter's order."""

    av: Aarsak
    dato: date
    innslag_id: str
    """The id of its row: made of the first Folkeregister event, or of the date."""
    kommunenummer: str | None
    """The kommune that followed up. For Flyttet, the kommune that the person left."""
    hva: str
    """The ground in words, for the beregningslogg."""
    gjenopptatt: Vedtaksbilde | None = None
    """The decision that continued the programme, so that the ending is no longer in force."""

    @property
    def aarsak(self) -> str:
        """The code of the ending."""
        return self.av.navn
