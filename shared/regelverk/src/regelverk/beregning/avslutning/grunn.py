"""An ending of the regelmotor, and the grounds that may cause it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.innslagbilde import Vedtaksbilde


class Grunn(NamedTuple):
    """Something that may end the programme: an event, an entry or a deadline, past or still to come.

    The rules consider it from `vises_fra` on. The due-date index names that day, so an ending arises only on
    days that the index has named.
    """

    dato: date
    """The date of the ending."""
    vises_fra: date
    """The first day on which the ending may show: the date itself, or the day after a deadline."""
    hva: str
    """The ground in words, for the beregningslogg."""
    noekkel: str | None = None
    """The first folkeregisterHendelseId, which distinguishes rows of one code. None: the date does."""
    kommune_paa: date | None = None
    """The row belongs to the kommune that followed up on this day. None: the day of the ending."""
    tatt_opp: Callable[[], Vedtaksbilde | None] | None = None
    """The new decision that continues the programme, or None."""


@dataclass(frozen=True, slots=True)
class Aarsak:
    """One ending of the regelmotor (A 9.9.2)."""

    navn: str
    """Its code in the kodeverk avslutningsaarsakerRegelmotor."""
    grunner: Callable[[Sak], Sequence[Grunn]]
    """Every ground for it in the case, also future ones."""
    regel: str
    """Its rule. Its line in the beregningslogg is `setning` and then the date."""
    setning: str
    bare_i_program: bool = False
    """Whether the ending is ignored if the person is not in the programme on that day."""
    gaar_foran_kommunens: bool = False
    """Whether it overrides a later ending of the kommune."""
