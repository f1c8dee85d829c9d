"""When something shown changes by itself, with no new fact (age aside)."""

from collections.abc import Iterator
from datetime import date, timedelta

from regelverk.beregning.avslutning.kandidater import gjenoppstartsfrist
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.folkeregister import Doed, Innvandret, Utvandret
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.mappe.mappe import Mappe

_DAG = timedelta(days=1)


def neste_skifte(v: Vurdering) -> date | None:
    """The next such date after the vurdering's day; None: never. It may be one on which nothing changes
    after all, but never later than the first on which something does."""
    return min((dato for dato in _datoer(v) if dato > v.dag), default=None)


def _datoer(v: Vurdering) -> Iterator[date]:
    for periode in v.perioder:
        yield periode.virker_fra
        if periode.til:
            yield periode.til
    for norsk in v.norsk:
        yield norsk.virker_fra
        if norsk.til:
            yield norsk.til
    if v.lukking:
        yield v.lukking.fra
    if v.sak:
        yield from _frister(v.sak)
    yield from _innslag(v.mappe)
    if v.mappe.kjeder:
        yield from _folkeregister(v)


def _frister(sak: Sak) -> Iterator[date]:
    yield sak.oppstart.frist + _DAG
    yield gjenoppstartsfrist(sak) + _DAG
    bosatt = sak.naa.grunnlag.bosatt.bosettingsdato
    yield legg_til_maaneder(bosatt, sak.p.vedtaksvarsel.paa(bosatt)) + _DAG
    if sak.frist:
        yield sak.frist + _DAG


def _innslag(mappe: Mappe) -> Iterator[date]:
    for seksjon in ("vedtak", "tiltak"):
        for bilde in mappe.innslag.get(seksjon, {}).values():
            if bilde.innhold.startdato:
                yield bilde.innhold.startdato
            if bilde.innhold.sluttdato:
                yield bilde.innhold.sluttdato + _DAG
    for avslutning in mappe.avslutninger.values():
        yield avslutning.innhold.avslutningsdato + _DAG
    for kontakt in mappe.kontakter.values():
        yield kontakt.innhold.dato


def _folkeregister(v: Vurdering) -> Iterator[date]:
    for skifte in v.skifter:
        yield skifte.dato
    for kjede in v.mappe.kjeder.values():
        if ledd := kjede.gjeldende:
            match ledd.innhold:
                case Doed(doedsdato=dato) | Utvandret(utflyttingsdato=dato):
                    yield dato
                    yield dato + _DAG
                case Innvandret(innflyttingsdato=dato):
                    yield dato
