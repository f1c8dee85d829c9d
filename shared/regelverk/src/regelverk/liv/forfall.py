"""Finds the days on which a person's document changes without a new fact.

Each concept of the rules names its own days. This index only collects them. A birthday is among them only if
a varsel names it, because the document has the day of birth and no age. On each named day the person gets
a new versjon, and a replay of the log must give the versjon that was published. So a later version of NIR
must still name each day that an earlier version named, even if nothing changes on that day.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from regelverk.beregning import norsk
from regelverk.beregning.avslutning.kandidater import kommunens_dager
from regelverk.beregning.avslutning.lukking import lukkedager
from regelverk.beregning.avslutning.sak import fristdager
from regelverk.beregning.gjeldende import innslagsdager
from regelverk.beregning.kategori import perioder
from regelverk.beregning.varsler import varseldager
from regelverk.beregning.vurdering import Vurdering
from regelverk.mappe.oppfoelging import skiftedager


@dataclass(frozen=True, slots=True)
class Kilde:
    """A concept that names days, and the fields of the document that can change on those days."""

    dager: Callable[[Vurdering], Iterable[date]]
    felter: frozenset[str]


def _kilde(dager: Callable[[Vurdering], Iterable[date]], *felter: str) -> Kilde:
    return Kilde(dager, frozenset(felter))


def _lukking(v: Vurdering) -> Iterable[date]:
    return lukkedager(v.lukking) if v.lukking else ()


def _frister(v: Vurdering) -> Iterable[date]:
    return fristdager(v.sak) if v.sak else ()


_PROGRAM = ("lovverk", "kategorier", "ordninger", "frist", "gjennomfoeringsfrist", "aktivTidDager")
_RADER = ("avslutning", "avslutningshistorikk", "innslag", "varsler", "hendelser")

KILDER: Final[tuple[Kilde, ...]] = (
    _kilde(lambda v: perioder.skiftedager(v.perioder), *_PROGRAM, *_RADER),
    _kilde(lambda v: norsk.skiftedager(v.norskgrunnlag), "kategorier", "ordninger"),
    _kilde(_lukking, *_PROGRAM, "varsler"),
    _kilde(lambda v: v.utfall.ventede, *_PROGRAM, *_RADER),
    _kilde(lambda v: kommunens_dager(v.mappe), *_PROGRAM),
    _kilde(_frister, "frist", "varsler"),
    _kilde(lambda v: innslagsdager(v.mappe, v.dag), "innslag"),
    _kilde(lambda v: skiftedager(v.mappe, v.skifter), "oppfoelging", *_PROGRAM, *_RADER),
    _kilde(varseldager, "varsler"),
)
UTEN_DAG: Final = frozenset(
    {
        "dufNummer",
        "versjon",
        "posisjon",
        "beregnetFor",
        "parametre",
        "person",
        "sluttmaal",
        "kompetanse",
        "beregningslogg",
    }
)
"""Fields of the document that change only with a fact, or that state how the document was computed."""


def neste_skifte(v: Vurdering) -> date | None:
    """The earliest named day after `v.dag`; None: there is none.

    It is possible that nothing changes on that day, but nothing changes before it.
    """
    dag = v.dag
    return min([dato for kilde in KILDER for dato in kilde.dager(v) if dato > dag], default=None)
