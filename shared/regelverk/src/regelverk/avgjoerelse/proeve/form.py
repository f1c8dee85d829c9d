"""Checks of the fields of a fact that are the same for every section."""

from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.problemer.feltnavn import feltnavn
from regelverk.avgjoerelse.proeve.proeve import Proeve, avvis, krev
from regelverk.fakta.navn import til_camel


def krev_mulige_datoer(proeve: Proeve) -> None:
    """Refuse a date before the parameter `tidligste_dato` or after `seneste_dato`, such as the year 9999."""
    p, dag = proeve.p, proeve.v.dag
    fra, til = p.tidligste_dato.paa(dag), p.seneste_dato.paa(dag)
    for felt, dato in datoer(proeve.hendelse.innhold):
        if not fra <= dato <= til:
            avvis(felles.DATO_UMULIG, felt=felt, fra=fra, til=til)
    if not fra <= proeve.registrert <= til:
        avvis(felles.DATO_UMULIG, felt="registrert", fra=fra, til=til)


def datoer(innhold: Any) -> list[tuple[str, date]]:
    """(JSON name of the field, date) for each date that is filled in, also in inner dataclasses."""
    datofelt, inni = _datofelt(type(innhold))
    funnet = [(felt, dato) for navn, felt in datofelt if (dato := getattr(innhold, navn)) is not None]
    for navn in inni:
        if (verdi := getattr(innhold, navn)) is not None:
            funnet += datoer(verdi)
    return funnet


@cache
def _datofelt(klasse: type[Any]) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """(name, JSON name) of each field with a date, and the names of the fields with an inner dataclass."""
    deler = {navn: get_args(hint) or (hint,) for navn, hint in get_type_hints(klasse).items()}
    alle = [felt.name for felt in fields(klasse)]
    return (
        tuple((navn, til_camel(navn)) for navn in alle if date in deler[navn]),
        tuple(navn for navn in alle if any(map(is_dataclass, deler[navn]))),
    )


def krev_rekkefoelge(start: date | None, slutt: date | None, felt: str, startfelt: str) -> None:
    """Refuse an end before the start. `felt`, `startfelt`: the JSON names of the end and the start."""
    if start and slutt and slutt < start:
        avvis(felles.SLUTT_FOER_START, felt=felt, start=feltnavn(startfelt))


def krev_kommet(proeve: Proeve, dato: date | None, felt: str) -> None:
    """Refuse a date after the day of registration."""
    krev(dato is None or dato <= proeve.registrert, felles.DATO_I_FRAMTIDEN, felt=felt)


def krev_timer(proeve: Proeve, timer: float | None) -> None:
    """Refuse more hours per week than a week has, and negative hours."""
    maks = proeve.p.timer_per_uke_maks.paa(proeve.v.dag)
    krev(timer is None or 0 <= timer <= maks, felles.TALL_UMULIG, felt="timerPerUke", fra=0, til=maks)


def krev_uendret(foer: Any, naa: Any, *laaste: str) -> None:
    """Refuse an edit that changes a locked field. A locked field may be sent unchanged (kontrakt §5.16)."""
    for navn in laaste:
        krev(getattr(foer, navn) == getattr(naa, navn), felles.FELT_LAAST, felt=til_camel(navn))


def krev_siffer(verdi: str | None, antall: int, felt: str) -> None:
    """Refuse a text that is not exactly `antall` digits. None passes."""
    ok = verdi is None or (len(verdi) == antall and verdi.isascii() and verdi.isdigit())
    krev(ok, felles.FORMAT, felt=felt, form=f"{antall} siffer")
