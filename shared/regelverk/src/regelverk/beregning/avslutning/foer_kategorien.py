"""A death or emigration keeps a later category from beginning (regelbeskrivelse §9.8.6, §9.9.3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from regelverk.beregning.avslutning.navn import DOED, UTVANDRET
from regelverk.beregning.avslutning.rader import er_satt_til_side
from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.norsk import Norskperiode
from regelverk.fakta.folkeregister import Innvandret
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.rad_id import rad_id, som_avslutning

P = TypeVar("P", Periode, Norskperiode)


@dataclass(frozen=True, slots=True)
class Hindring:
    """The death or emigration on `dato` that keeps a category from beginning on `kategori_fra`."""

    aarsak: str
    dato: date
    kategori_fra: date


@dataclass(frozen=True, slots=True)
class _Borte:
    """The person is dead or abroad from `dato` until `tilbake`. `tilbake` None: there is no return."""

    dato: date
    aarsak: str
    tilbake: date | None


def uten_de_borte(begynt: Sequence[P], mappe: Mappe, dag: date) -> tuple[Sequence[P], Hindring | None]:
    """The periods of `begynt` that really began, and what kept the first of the others from beginning.

    If the person was abroad when a period should have begun, the period begins on the day of the return, and
    is left out if it has ended by then. The Hindring is None if no death, and no emigration without a return,
    kept a period from beginning.
    """
    borte = sorted(_borte(mappe, dag), key=lambda en: en.dato)
    ut: list[P] = []
    hindring: Hindring | None = None
    for periode in begynt:
        foer = [en for en in borte if en.dato < periode.virker_fra]
        if hinder := next((en for en in foer if en.tilbake is None), None):
            hindring = hindring or Hindring(hinder.aarsak, hinder.dato, periode.virker_fra)
            continue
        tilbake = max((en.tilbake for en in foer if en.tilbake), default=date.min)
        if periode.til is None or tilbake < periode.til:
            ut.append(_fra(periode, tilbake))
    return ut, hindring


def _fra(periode: P, tilbake: date) -> P:
    if tilbake <= periode.virker_fra:
        return periode
    return replace(periode, fra=max(periode.fra, tilbake), virker_fra=tilbake)


def _borte(mappe: Mappe, dag: date) -> Iterator[_Borte]:
    """The deaths, and the emigrations after which the person has not been settled again.

    An event whose row a kommune has edited or deleted is left out.
    """
    for kjede in mappe.kjeder.values():
        ledd = kjede.gjeldende
        aarsak, dato = (som_avslutning(ledd.innhold) if ledd else None) or (None, date.max)
        if aarsak not in (DOED, UTVANDRET) or (aarsak == UTVANDRET and _bosatt_siden(mappe, dato, dag)):
            continue
        if not er_satt_til_side(mappe, rad_id(mappe.duf_nummer, aarsak, kjede.hendelse_id)):
            yield _Borte(dato, aarsak, _tilbake(mappe, dato, dag) if aarsak == UTVANDRET else None)


def _bosatt_siden(mappe: Mappe, utvandret: date, dag: date) -> bool:
    """Whether the person was settled after the emigration, which then has no bearing on the new stay."""
    return any(utvandret < b.innhold.bosettingsdato <= dag for b in mappe.bosettinger.values())


def _tilbake(mappe: Mappe, utvandret: date, dag: date) -> date | None:
    """The day of the first return on or after the emigration; None: there is none by `dag`."""
    ledd = [kjede.gjeldende for kjede in mappe.kjeder.values()]
    hjem = [en.innhold.innflyttingsdato for en in ledd if en and isinstance(en.innhold, Innvandret)]
    return min((dato for dato in hjem if utvandret <= dato <= dag), default=None)
