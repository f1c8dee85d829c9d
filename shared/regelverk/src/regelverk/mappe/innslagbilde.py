"""An entry of a section, with all its versions."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, Fravaer, Innslag, Klage, Kontakt, Sluttmaal, Tiltak, Vedtak

I_co = TypeVar("I_co", bound=Innslag, covariant=True)


@dataclass(slots=True)
class Innslagbilde(Generic[I_co]):
    """One entry. The object is not changed, so that several files can share it: an edit makes a new object.

    `nr`: the place, among the person's facts, of the fact that registered the entry.
    """

    innhold: I_co
    hendelse: Hendelse
    """The fact that registered the entry first."""
    nr: int
    sist: Hendelse
    """The fact that registered the version in force now."""
    tidligere: tuple[tuple[I_co, Hendelse], ...] = ()
    """Earlier versions, oldest first, each with its fact."""
    slettet: Hendelse | None = None
    av_oppfoelger: bool = True
    """Whether the kommune that registered the entry followed the person up on the day of registration."""
    aapnet_nr: int | None = None
    """The place, among the person's facts, of the reopening. None: the entry is no reopened avslutning."""

    @property
    def registrert(self) -> date:
        """The day on which the entry was first registered."""
        return self.hendelse.registrert

    @property
    def kommunenummer(self) -> str | None:
        """The kommune that registered the entry first."""
        return self.hendelse.aktoer.kommunenummer if self.hendelse.aktoer else None


Vedtaksbilde = Innslagbilde[Vedtak]
Klagebilde = Innslagbilde[Klage]
Tiltaksbilde = Innslagbilde[Tiltak]
Fravaersbilde = Innslagbilde[Fravaer]
Avslutningsbilde = Innslagbilde[Avslutning]
Kontaktbilde = Innslagbilde[Kontakt]
Sluttmaalbilde = Innslagbilde[Sluttmaal]
