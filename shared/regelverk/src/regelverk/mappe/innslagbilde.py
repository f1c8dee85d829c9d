"""An entry of a section with its versions, as the facts have made it."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning, Fravaer, Innslag, Klage, Kontakt, Sluttmaal, Tiltak, Vedtak

I_co = TypeVar("I_co", bound=Innslag, covariant=True)


@dataclass(slots=True)
class Innslagbilde(Generic[I_co]):
    """One entry. Never changed once made: an edit makes a new one, so that files can share it.

    `nr` is the place of its first registration in the log, `sist_nr` that of its latest version.
    """

    innhold: I_co
    hendelse: Hendelse
    """The first registration."""
    nr: int
    sist: Hendelse
    """The registration of the version that now holds."""
    sist_nr: int
    tidligere: tuple[tuple[I_co, Hendelse], ...] = ()
    """Edited versions, oldest first, each with the fact that brought it."""
    slettet: Hendelse | None = None
    av_oppfoelger: bool = True
    """Whether the kommune that registered it followed the person up at the time."""
    kjede: tuple[str, int] | None = None
    """An edit of the regelmotor's row: the Folkeregister event behind it, and the state of its chain."""
    aapnet_nr: int | None = None
    """An avslutning reopened: the place in the log of the reopening."""

    @property
    def registrert(self) -> date:
        """The day on which the entry came to be."""
        return self.hendelse.registrert

    @property
    def kommunenummer(self) -> str | None:
        """The kommune that registered it."""
        return self.hendelse.aktoer.kommunenummer if self.hendelse.aktoer else None


Vedtaksbilde = Innslagbilde[Vedtak]
Klagebilde = Innslagbilde[Klage]
Tiltaksbilde = Innslagbilde[Tiltak]
Fravaersbilde = Innslagbilde[Fravaer]
Avslutningsbilde = Innslagbilde[Avslutning]
Kontaktbilde = Innslagbilde[Kontakt]
Sluttmaalbilde = Innslagbilde[Sluttmaal]
