"""The row of an ending in all its versions, one for each fact about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, InnslagSlettet


@dataclass(frozen=True, slots=True)
class Radversjon:
    """The row as one fact made it, until the next fact about the row.

    `nr`: the place of the fact among the person's facts. `aarsak` and `dato` are None if the fact removed the
    row: the kommune deleted it, or Folkeregisteret annulled the event.
    """

    nr: int
    hendelse: Hendelse
    aarsak: str | None = None
    dato: date | None = None
    oppfoelger: str | None = None
    """For a kommune's fact: the kommune that followed the person up on the day of registration."""

    @property
    def er_kommunens(self) -> bool:
        """Whether the fact is a kommune's. Otherwise it is Folkeregisteret's."""
        return isinstance(self.hendelse.innhold, Avslutning | InnslagSlettet)

    @property
    def kommunenummer(self) -> str | None:
        """The kommune that sent the fact."""
        return self.hendelse.aktoer.kommunenummer if self.hendelse.aktoer else None

    @property
    def av_fratraadt(self) -> bool:
        """Whether the kommune that sent the fact no longer followed the person up."""
        fulgte_opp = self.oppfoelger is None or self.kommunenummer == self.oppfoelger
        return self.er_kommunens and not fulgte_opp


Rad = tuple[Radversjon, ...]
"""All versions of one row, oldest first; never empty."""


def holdt_siden(rad: Rad, nr: int) -> Sequence[Radversjon]:
    """The version that was in force when the fact in place `nr` was registered, and all later versions."""
    foer = sum(versjon.nr < nr for versjon in rad)
    return rad[max(foer - 1, 0) :]
