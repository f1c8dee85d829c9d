"""A kind of ending that the regelmotor makes, and the grounds that can cause it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from regelverk.beregning.avslutning.sak import Sak
from regelverk.mappe.innslagbilde import Vedtaksbilde


class Grunn(NamedTuple):
    """Something that can end the programme: an event, an entry or a deadline, past or still to come.

    The rules consider the ground from `vises_fra` on. The due-date index (`liv.forfall`) names that day, so
    that the person is computed again when an ending can arise.
    """

    dato: date
    """The date of the ending."""
    vises_fra: date
    """The first day on which the ending can be shown: its own date, or the day after a deadline."""
    hva: str
    """The ground in words, for the beregningslogg."""
    noekkel: str | None = None
    """The folkeregisterHendelseId of the event in its first version. The row's id is made from it.

    None: the row's id is made from the date.
    """
    kommune_paa: date | None = None
    """The row belongs to the kommune that followed up on this day. None: the day of the ending."""
    tatt_opp: Callable[[], Vedtaksbilde | None] | None = None
    """Finds the decision that continued the programme after the ending. None: no decision can continue it."""


@dataclass(frozen=True, slots=True)
class Aarsak:
    """One kind of ending that the regelmotor makes (A 9.9.2)."""

    navn: str
    """The ending's code in the kodeverk avslutningsaarsakerRegelmotor."""
    grunner: Callable[[Sak], Sequence[Grunn]]
    """Gives every ground in the case for this ending, future grounds included."""
    regel: str
    """The code of the ending's rule, such as AVS-4."""
    setning: str
    """The ending's text in the beregningslogg. The date comes after the text."""
    bare_i_program: bool = False
    """Whether the ending is ignored if its date is in a time out of the programme (see `utfall`)."""
    gaar_foran_kommunens: bool = False
    """Whether the ending overrides a later ending of the kommune."""
