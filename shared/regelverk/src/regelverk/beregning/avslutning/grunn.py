"""What an ending of the regelmotor is, and what may bring it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.innslagbilde import Vedtaksbilde


@dataclass(frozen=True, slots=True)
class Grunn:
    """Something that may end the programme: an event, an entry or a deadline, past or still to come.

    The rules look at it from `vises_fra` on. The due-date index names that day, so an ending arises on no day
    that it has not named itself.
    """

    dato: date
    """The date of the ending."""
    vises_fra: date
    """The first day on which the ending may show: the date itself, or the day after a deadline."""
    hva: str
    """What the ground is, for the beregningslogg."""
    noekkel: str | None = None
    """What tells the row from others of its kind: the first folkeregisterHendelseId; None: the date does."""
    kommune_paa: date | None = None
    """The day whose oppfølgingskommune the row belongs to; None: the day of the ending."""
    tatt_opp: Callable[[], Vedtaksbilde | None] | None = None
    """The new decision that takes the programme up again; None: no decision can."""


@dataclass(frozen=True, slots=True)
class Aarsak:
    """One ending of the regelmotor (A 9.9.2)."""

    navn: str
    """Its code in the kodeverk avslutningsaarsakerRegelmotor."""
    grunner: Callable[[Sak], Iterable[Grunn]]
    """Every ground for it in the case, also those whose day has not come."""
    regel: str
    """Its rule, and how the beregningslogg tells it: `setning` and then the date."""
    setning: str
    bare_i_program: bool = False
    """Whether it means nothing to a person who is out of the programme that day."""
    gaar_foran_kommunens: bool = False
    """Whether it stands before a later ending of the kommune."""
