"""The category that a permit gives, from which day and until which (integreringsloven §§ 8 and 9)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from regelverk.beregning.kategori.arbeid import virker_fra
from regelverk.beregning.kategori.statsborgerskap import Utestengt
from regelverk.beregning.kategori.tillatelse import Tillatelse, gir_plikt, hoerer_under_6a, krever_avtale
from regelverk.fakta.person import BosettingRegistrert
from regelverk.lov.lovverk import Lovverk
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe

RETT, PLIKT, TILBUD = "rett", "rett og plikt", "kan tilbys"
_RANG = {RETT: 0, PLIKT: 1, TILBUD: 2}
NAVN: Final[dict[tuple[Lovverk, str], str]] = {
    ("Integreringsloven", RETT): "Rett til introduksjonsprogram",
    ("Integreringsloven", PLIKT): "Rett og plikt til introduksjonsprogram",
    ("Integreringsloven", TILBUD): "Kan tilbys introduksjonsprogram",
    ("Introduksjonsloven", PLIKT): "Rett og plikt til introduksjonsordning",
    ("Introduksjonsloven", TILBUD): "Kan tilbys introduksjonsordning",
}


@dataclass(frozen=True, slots=True)
class Grunnlag:
    """Ground for a category from `virker_fra` until `til` (exclusive); `fra` is kategori fra."""

    slag: str
    tillatelse: Tillatelse
    bosatt: BosettingRegistrert
    fra: date
    virker_fra: date
    til: date | None

    @property
    def navn(self) -> str:
        """The category's name under its law."""
        return NAVN[self.tillatelse.lovverk, self.slag]

    @property
    def kapittel6a(self) -> bool:
        """Whether the ground gives the right under kapittel 6A."""
        return self.slag == RETT

    @property
    def rekkefoelge(self) -> tuple[int, date, int]:
        """The sort key: of the grounds in force the lowest decides (regelbeskrivelse §9.2.1).

        (place of `slag` in `_RANG`, day of the grant, place of the permit among the facts).
        """
        return _RANG[self.slag], self.tillatelse.opphold.innvilget, self.tillatelse.nr


def foerste_bosetting(mappe: Mappe) -> BosettingRegistrert | None:
    """The earliest settlement, from which kategori fra is computed; None: there is none."""
    alle = [b.innhold for b in mappe.bosettinger.values()]
    return min(alle, key=lambda b: b.bosettingsdato) if alle else None


def grunnlag(mappe: Mappe, alle: list[Tillatelse], ute: Sequence[Utestengt], p: Parametre) -> list[Grunnlag]:
    """Every ground for a programme category that the permits give, less what citizenship and work exclude."""
    bosatt = foerste_bosetting(mappe)
    if bosatt is None:
        return []
    funnet = []
    for tillatelse in alle:
        for raa in _fra_tillatelse(tillatelse, alle, bosatt, p):
            if g := _med_arbeid(raa, mappe, p):
                funnet += [bit for bit in _uten_utestengte(g, ute) if _varer(bit)]
    return funnet


def _fra_tillatelse(
    t: Tillatelse, alle: list[Tillatelse], bosatt: BosettingRegistrert, p: Parametre
) -> Iterator[Grunnlag]:
    fra = max(bosatt.bosettingsdato, t.opphold.innvilget)
    ordinaert = _ordinaert(t, alle, bosatt, p)
    if ordinaert is None:
        return
    if ordinaert == PLIKT and _er_6a(t, fra, p):
        begynner = max(fra, p.kapittel6a_vises_fra.paa(fra))
        if fra < begynner:
            yield Grunnlag(ordinaert, t, bosatt, fra, fra, _tidligst(t.opphoert, begynner))
        yield Grunnlag(RETT, t, bosatt, fra, begynner, t.opphoert)
    else:
        yield Grunnlag(ordinaert, t, bosatt, fra, fra, t.opphoert)


def _ordinaert(
    t: Tillatelse, alle: list[Tillatelse], bosatt: BosettingRegistrert, p: Parametre
) -> str | None:
    innvilget = t.opphold.innvilget
    if t.alder < p.alder_nedre.paa(innvilget):
        return None
    if t.alder > p.alder_oevre.paa(innvilget) or not gir_plikt(t, p):
        return TILBUD
    return PLIKT if bosatt.etter_avtale or not krever_avtale(t, alle, p) else TILBUD


def _er_6a(t: Tillatelse, fra: date, p: Parametre) -> bool:
    under_loven = t.lovverk == "Integreringsloven"
    return under_loven and hoerer_under_6a(t.opphold, p) and bool(p.kapittel6a_egen_kategori.hvis(fra))


def _med_arbeid(g: Grunnlag, mappe: Mappe, p: Parametre) -> Grunnlag | None:
    dag = virker_fra(g.fra, mappe.arbeid.values(), p)
    if dag is None:
        return None
    return g if dag <= g.virker_fra else replace(g, virker_fra=dag)


def _uten_utestengte(g: Grunnlag, ute: Sequence[Utestengt]) -> Iterator[Grunnlag]:
    """The ground, without the times in which a citizenship excludes the person."""
    for tid in ute:
        if g.virker_fra < tid.fra:
            yield replace(g, til=_tidligst(g.til, tid.fra))
        if tid.til is None:
            return
        if g.virker_fra < tid.til:
            g = replace(g, fra=max(g.fra, tid.til), virker_fra=tid.til)
    yield g


def _varer(g: Grunnlag) -> bool:
    return g.til is None or g.virker_fra < g.til


def _tidligst(a: date | None, b: date) -> date:
    return b if a is None else min(a, b)
