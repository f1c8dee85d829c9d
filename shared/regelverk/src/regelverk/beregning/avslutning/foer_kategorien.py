"""A death or emigration before kategori fra: the person enters no category (regelbeskrivelse §9.8.6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regelverk.beregning.avslutning.navn import DOED, UTVANDRET
from regelverk.beregning.avslutning.rader import er_satt_til_side
from regelverk.beregning.kategori.perioder import Periode
from regelverk.fakta.folkeregister import Doed, Innvandret, Utvandret
from regelverk.mappe.mappe import Mappe
from regelverk.mappe.rad_id import rad_id


@dataclass(frozen=True, slots=True)
class Hindring:
    """The death or emigration on `dato` that keeps a category from beginning on `kategori_fra`."""

    aarsak: str
    dato: date
    kategori_fra: date


def uten_de_borte(
    begynt: Sequence[Periode], mappe: Mappe, dag: date
) -> tuple[Sequence[Periode], Hindring | None]:
    """The periods begun by `dag`, without those that begin after a death or an emigration without return.

    The second value is the death or emigration that prevented the first of them.
    """
    borte = sorted(_borte(mappe, dag))
    for nr, periode in enumerate(begynt):
        foer = [en for en in borte if en[0] < periode.virker_fra]
        if foer:
            dato, aarsak = foer[0]
            return begynt[:nr], Hindring(aarsak, dato, periode.virker_fra)
    return begynt, None


def _borte(mappe: Mappe, dag: date) -> Iterator[tuple[date, str]]:
    """Deaths, and emigrations without return, that no kommune has edited or deleted."""
    for kjede in mappe.kjeder.values():
        ledd = kjede.gjeldende
        match ledd.innhold if ledd else None:
            case Doed(doedsdato=dato):
                aarsak = DOED
            case Utvandret(utflyttingsdato=dato) if not _tilbake(mappe, dato, dag):
                aarsak = UTVANDRET
            case _:
                continue
        if not er_satt_til_side(mappe, rad_id(mappe.duf_nummer, aarsak, kjede.hendelse_id)):
            yield dato, aarsak


def _tilbake(mappe: Mappe, utvandret: date, dag: date) -> bool:
    """Whether the person has immigrated or been settled since: the emigration ended an earlier stay."""
    if any(utvandret < b.innhold.bosettingsdato <= dag for b in mappe.bosettinger.values()):
        return True
    ledd = (kjede.gjeldende for kjede in mappe.kjeder.values())
    return any(
        isinstance(en.innhold, Innvandret) and utvandret <= en.innhold.innflyttingsdato <= dag
        for en in ledd
        if en
    )
