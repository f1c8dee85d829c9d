"""A person's time in the programme, for statistics: its start, the days away and the tiltak."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import msgspec
from regelverk.beregning.vedtak.kapittel6a import er_under_6a

from reporting.projeksjon.rad import koder
from reporting.projeksjon.rad.avsluttet import siste_programkategori
from reporting.projeksjon.rad.dager import uten
from reporting.projeksjon.rad.utsnitt import Avslutningsrad, Felter, Innslag, Kategori
from reporting.projeksjon.rad.vedtak import deltakelsesvedtak

_DAG = timedelta(days=1)


class Programloep(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The time in programme of a person who has, or has had, a programme category. Days are ordinals."""

    kategori: str
    """The latest programme category."""
    kategori_fra: int
    """The day on which the first programme category began."""
    start: int | None
    """Startdato of the first decision that counts (regelbeskrivelse §4.1); None: no programme is decided."""
    borte: tuple[tuple[int, int], ...]
    """Days away: from the day of an ending to the day before its gjenåpning (regelbeskrivelse §6.1)."""
    tiltak: tuple[tuple[int, int, float], ...]
    """First day, last day and hours per week. Tiltak that replace others (`erstattende`) are left out, and
    days away are cut out."""


class _Tid(NamedTuple):
    """The time of a category, from `virker_fra` until the next category begins."""

    virker_fra: date
    kapittel6a: bool


def bygg_programloep(
    kategorier: Iterable[Kategori],
    innslag: Sequence[Innslag],
    opphevet: frozenset[str],
    historikk: Iterable[Avslutningsrad],
) -> Programloep | None:
    """Build the `Programloep` from parts of the document.

    None: the person has never had a programme category.

    `innslag`: without the deleted ones. `opphevet`: `innslagId` of the decisions that are overturned.
    """
    perioder = [k for k in kategorier if k.kategori in koder.PROGRAMKATEGORIER]
    siste = siste_programkategori(perioder)
    if siste is None:
        return None
    borte = _borte(historikk)
    tiltak = (i.felter for i in innslag if i.seksjon == "tiltak" and not i.felter.erstattende)
    return Programloep(
        kategori=siste,
        kategori_fra=min(k.fra for k in perioder).toordinal(),
        start=_start(innslag, opphevet, perioder),
        borte=borte,
        tiltak=tuple(sorted(_hjemme(_med_timer(tiltak), borte))),
    )


def _start(innslag: Iterable[Innslag], opphevet: frozenset[str], perioder: list[Kategori]) -> int | None:
    vedtak = [(v, v.startdato) for v in deltakelsesvedtak(innslag, opphevet) if v.startdato]
    return min((dag.toordinal() for v, dag in vedtak if _teller(v, dag, perioder)), default=None)


def _teller(vedtak: Felter, startdato: date, perioder: list[Kategori]) -> bool:
    """Whether the decision counts. For a person in 6A only decisions under 6A count (A 5.2, NB)."""
    if perioder[-1].kategori not in koder.KAPITTEL_6A:
        return True
    return er_under_6a(vedtak.kapittel6a, startdato, list(_i_kraft(perioder)))


def _i_kraft(perioder: Sequence[Kategori]) -> Iterator[_Tid]:
    """Each category with the day on which it takes effect.

    A category takes effect when the previous one ends, even if its own fra-dato is earlier (regelbeskrivelse
    §9.2.5).
    """
    til = date.min
    for k in perioder:
        yield _Tid(max(til, k.fra), k.kategori in koder.KAPITTEL_6A)
        til = k.til or date.min


def _borte(historikk: Iterable[Avslutningsrad]) -> tuple[tuple[int, int], ...]:
    gjenaapnet = (rad for rad in historikk if rad.status == "gjenåpnet" and rad.gjenaapningsdato)
    return tuple(
        sorted(
            (rad.dato.toordinal(), (rad.gjenaapningsdato - _DAG).toordinal())
            for rad in gjenaapnet
            if rad.gjenaapningsdato and rad.gjenaapningsdato > rad.dato
        )
    )


def _med_timer(tiltak: Iterable[Felter]) -> Iterator[tuple[int, int, float]]:
    for f in tiltak:
        if f.startdato and f.sluttdato and f.timer_per_uke:
            yield f.startdato.toordinal(), f.sluttdato.toordinal(), f.timer_per_uke


def _hjemme(
    tiltak: Iterable[tuple[int, int, float]], borte: tuple[tuple[int, int], ...]
) -> Iterator[tuple[int, int, float]]:
    """The parts of the tiltak outside the days away. `borte` must be sorted."""
    for fra, til, timer in tiltak:
        for dag, siste in uten(((fra, til),), borte):
            yield dag, siste, timer
