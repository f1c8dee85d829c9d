"""An ending that the regelmotor can make on the day of the case."""

from dataclasses import dataclass
from datetime import date

from regelverk.beregning.avslutning.grunn import Aarsak
from regelverk.mappe.innslagbilde import Vedtaksbilde


@dataclass(frozen=True, slots=True)
class Kandidat:
    """A candidate. The earliest wins; of several on one date, the first in `regelmotor_rekkefoelge`."""

    av: Aarsak
    dato: date
    innslag_id: str
    """The id of its row, made from the code and the folkeregisterHendelseId, or the code and the date."""
    kommunenummer: str | None
    """The kommune that followed the person up on `dato`. For Flyttet, the kommune that the person left."""
    hva: str
    """The ground in words, for the beregningslogg."""
    gjenopptatt: Vedtaksbilde | None = None
    """The decision that continued the programme, so that the ending is no longer in force."""

    @property
    def aarsak(self) -> str:
        """The code of the ending."""
        return self.av.navn
