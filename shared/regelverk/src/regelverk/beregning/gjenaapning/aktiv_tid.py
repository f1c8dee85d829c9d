"""Aktiv tid i program (A 10.3): days from startdato to ending, less permisjon and gyldig fravær."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from regelverk.beregning.frist.permisjon import delt
from regelverk.lov.parametre import Koder
from regelverk.mappe.innslagbilde import Fravaersbilde, Vedtaksbilde


@dataclass(frozen=True, slots=True)
class Segment:
    """A time in the programme, [fra, til), with its counts of days: all, of permisjon, and of fravær."""

    fra: date
    til: date
    dager: int
    permisjon: int
    fravaer: int

    @property
    def aktive(self) -> int:
        """The active days, at least 0."""
        return max(0, self.dager - self.permisjon - self.fravaer)


def segmenter(
    tider: Iterable[tuple[date, date]],
    permisjoner: Sequence[Vedtaksbilde],
    fravaer: Sequence[Fravaersbilde],
    koder: Koder,
) -> list[Segment]:
    """The segments and their deductions.

    The deductions are the calendar days of permisjon, whatever its dagtype, and the registered days of each
    fravær that has one of the codes and a fra-dato in the segment.
    """
    return [_segment(fra, til, permisjoner, fravaer, koder) for fra, til in tider]


def _segment(
    fra: date, til: date, permisjoner: Sequence[Vedtaksbilde], fravaer: Sequence[Fravaersbilde], koder: Koder
) -> Segment:
    dager = max(0, (til - fra).days)
    return Segment(fra, til, dager, _permisjon(permisjoner, fra, til), _fravaer(fravaer, fra, til, koder))


def _permisjon(permisjoner: Sequence[Vedtaksbilde], fra: date, til: date) -> int:
    egne = (del_ for _, deler in delt(permisjoner, fra) for del_ in deler)
    return sum(max(0, (min(b, til) - a).days) for a, b in egne)


def _fravaer(alle: Iterable[Fravaersbilde], fra: date, til: date, koder: Koder) -> int:
    return sum(
        b.innhold.virkedager
        for b in alle
        if b.slettet is None and fra <= b.innhold.fra < til and b.innhold.fravaerskode in koder
    )
