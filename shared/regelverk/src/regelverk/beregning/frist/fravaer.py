"""Absence that extends the deadline (A 8.1, 8.3)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from regelverk.beregning.frist.permisjon import Avbrudd
from regelverk.fakta.innslag import Fravaer
from regelverk.lov.parametre import Koder, Parametre
from regelverk.mappe.innslagbilde import Fravaersbilde


class Fravaersdager(NamedTuple):
    """Virkedager of fravær, in two sums. `alltid` always counts.

    `samlet` counts, and then all of it, if it is above `grense`.
    """

    samlet: int = 0
    alltid: int = 0
    grense: int = 0
    sammen: Koder = frozenset()
    """The codes of the fravær in `samlet`."""
    egne: Koder = frozenset()
    """The codes of the fravær in `alltid`."""

    @property
    def teller(self) -> int:
        """Virkedager that extend the deadline."""
        return self.alltid + (self.samlet if self.samlet > self.grense else 0)


def fravaersdager(
    alle: Iterable[Fravaersbilde], startdato: date, p: Parametre, avbrudd: Sequence[Avbrudd]
) -> Fravaersdager:
    """The sums over the programme, without the fravær whose fra-dato is in an avbrudd.

    The limit and the codes of both sums are those in force on `startdato`.
    """
    sammen, egne = p.fravaer_samlet.paa(startdato), p.fravaer_alltid.paa(startdato)
    samlet = alltid = 0
    for bilde in alle:
        n = bilde.innhold
        if bilde.slettet is None and not _borte(n.fra, avbrudd):
            if n.fravaerskode in sammen:
                samlet += n.virkedager
            elif n.fravaerskode in egne:
                alltid += n.virkedager
    return Fravaersdager(samlet, alltid, p.fravaersgrense.paa(startdato), sammen, egne)


def medregnet(alle: Iterable[Fravaersbilde], koder: Koder, avbrudd: Sequence[Avbrudd]) -> list[Fravaer]:
    """The entries that one of the sums adds up. `koder`: the codes of that sum."""
    return [
        bilde.innhold
        for bilde in alle
        if bilde.slettet is None
        and bilde.innhold.fravaerskode in koder
        and not _borte(bilde.innhold.fra, avbrudd)
    ]


def _borte(dato: date, avbrudd: Sequence[Avbrudd]) -> bool:
    for borte, tilbake in avbrudd:  # noqa: SIM110  usually no avbrudd: making a generator would cost more
        if borte <= dato < tilbake:
            return True
    return False
