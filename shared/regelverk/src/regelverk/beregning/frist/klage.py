"""The time that an overturned stans adds to the deadline (A 6.2, 6.3)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from regelverk.beregning.frist.permisjon import Avbrudd
from regelverk.beregning.vedtak.vedtaksbok import Vedtaksbok
from regelverk.kalender.virkedager import Kalender
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype
from regelverk.mappe.innslagbilde import Vedtaksbilde
from regelverk.mappe.mappe import Mappe


class Klagedager(NamedTuple):
    """The virkedager that one overturned stans adds: from its startdato to the day of the outcome."""

    bilde: Vedtaksbilde
    startdato: date
    avgjort: date
    antall: int


def klagedager(
    mappe: Mappe, bok: Vedtaksbok, avbrudd: Sequence[Avbrudd], kalender: Kalender
) -> list[Klagedager]:
    """For each overturned stans, the virkedager that it adds, outside every avbrudd.

    They are counted from its startdato (inclusive) to the klage's avgjort_dato (exclusive).
    """
    funnet = []
    for vedtak_id, avgjort in bok.opphevet.items():
        bilde = mappe.vedtak[vedtak_id]
        startdato = bilde.innhold.startdato
        if bilde.slettet is None and startdato and vedtakstype(bilde.innhold.vedtakstype).er_stans:
            antall = _virkedager(startdato, avgjort, avbrudd, kalender)
            funnet.append(Klagedager(bilde, startdato, avgjort, antall))
    return funnet


def _virkedager(fra: date, til: date, avbrudd: Sequence[Avbrudd], kalender: Kalender) -> int:
    borte = sum(kalender.antall(max(fra, a), min(til, b)) for a, b in avbrudd)
    return kalender.antall(fra, til) - borte
