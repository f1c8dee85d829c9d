"""Days of permisjon (A 5.5): in virkedager or kalenderdager. No calendar day counts twice."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from regelverk.kalender.virkedager import Kalender
from regelverk.mappe.innslagbilde import Vedtaksbilde

_DAG = timedelta(days=1)
Avbrudd = tuple[date, date]
"""A time out of the programme, [avslutningsdato, gjenåpningsdato)."""


class Permisjonsdager(NamedTuple):
    """The days that one permisjon adds to the deadline."""

    bilde: Vedtaksbilde
    antall: int
    virkedager: bool
    deler: list[tuple[date, date]]
    """The parts [a, b) of the permisjon that count."""


def permisjonsdager(
    permisjoner: Iterable[Vedtaksbilde], startdato: date, avbrudd: Sequence[Avbrudd], kalender: Kalender
) -> list[Permisjonsdager]:
    """The days that count for each permisjon: from startdato on, and outside every avbrudd.

    A day in two permisjoner counts for the one that began first, then for the one registered first.
    """
    funnet = []
    for bilde, deler in delt(permisjoner, startdato):
        biter = [bit for del_ in deler for bit in _utenfor(del_, avbrudd)]
        i_virkedager = bilde.innhold.dagtype == "virkedager"
        antall = sum(kalender.antall(a, b) if i_virkedager else (b - a).days for a, b in biter)
        funnet.append(Permisjonsdager(bilde, antall, i_virkedager, biter))
    return funnet


def delt(
    permisjoner: Iterable[Vedtaksbilde], fra: date
) -> list[tuple[Vedtaksbilde, list[tuple[date, date]]]]:
    """Each permisjon with its days [a, b) from `fra` on that no permisjon before it has covered."""
    ordnet = sorted(permisjoner, key=lambda b: (b.innhold.startdato, b.nr))
    dekket, funnet = fra, []
    for bilde in ordnet:
        start, slutt = bilde.innhold.startdato, bilde.innhold.sluttdato
        assert start is not None, "a granted permisjon has both dates"
        assert slutt is not None, "a granted permisjon has both dates"
        fri = max(start, dekket)
        funnet.append((bilde, [(fri, slutt + _DAG)] if fri <= slutt else []))
        dekket = max(dekket, slutt + _DAG)
    return funnet


def _utenfor(periode: tuple[date, date], avbrudd: Sequence[Avbrudd]) -> list[tuple[date, date]]:
    rester = [periode]
    for borte, tilbake in avbrudd:
        rester = [
            bit for a, b in rester for bit in ((a, min(b, borte)), (max(a, tilbake), b)) if bit[0] < bit[1]
        ]
    return rester
