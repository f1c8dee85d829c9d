"""Absence that extends the deadline (A 8.1, 8.3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from regelverk.fakta.innslag import Fravaer
from regelverk.frist.permisjon import Avbrudd
from regelverk.kodeverk.fravaerskoder import Fristvirkning, fravaerskoder
from regelverk.mappe.innslagbilde import Fravaersbilde


@dataclass(frozen=True, slots=True)
class Fravaersdager:
    """Virkedager of absence. The pooled sum counts, all of it, when it is above the limit."""

    samlet: int = 0
    alltid: int = 0
    grense: int = 0

    @property
    def teller(self) -> int:
        """Virkedager that extend the deadline."""
        return self.alltid + (self.samlet if self.samlet > self.grense else 0)


def fravaersdager(alle: Iterable[Fravaersbilde], grense: int, avbrudd: Sequence[Avbrudd]) -> Fravaersdager:
    """The sums over the programme, whatever the dates; an entry belongs where its fra-dato lies."""
    sum_ = {"samlet": 0, "alltid": 0, "aldri": 0}
    for bilde in alle:
        if bilde.slettet is None and not _borte(bilde.innhold.fra, avbrudd):
            sum_[virkning()[bilde.innhold.fravaerskode]] += bilde.innhold.virkedager
    return Fravaersdager(sum_["samlet"], sum_["alltid"], grense)


def medregnet(
    alle: Iterable[Fravaersbilde], slag: Fristvirkning, avbrudd: Sequence[Avbrudd]
) -> list[Fravaer]:
    """The entries behind one of the sums, for who wants to add them up again."""
    return [
        bilde.innhold
        for bilde in alle
        if bilde.slettet is None
        and virkning()[bilde.innhold.fravaerskode] == slag
        and not _borte(bilde.innhold.fra, avbrudd)
    ]


@cache
def virkning() -> dict[str, Fristvirkning]:
    """What each fraværskode does to the deadline."""
    return {kode.kode: kode.virkning for kode in fravaerskoder()}


def _borte(dato: date, avbrudd: Sequence[Avbrudd]) -> bool:
    return any(borte <= dato < tilbake for borte, tilbake in avbrudd)
