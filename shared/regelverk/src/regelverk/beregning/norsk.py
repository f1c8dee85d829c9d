"""Norsk and samfunnskunnskap (integreringsloven §§ 26-27, 37 d; A 2.2, regelbeskrivelse §2.5, §9.2.9)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from regelverk.beregning.kategori.grunnlag import foerste_bosetting
from regelverk.beregning.kategori.statsborgerskap import Utestengt
from regelverk.beregning.kategori.tillatelse import Tillatelse, gir_plikt, hoerer_under_6a
from regelverk.fakta.person import BosettingRegistrert
from regelverk.lov.parametre import Parametre
from regelverk.mappe.mappe import Mappe

RETT_TIL_NORSK = "Rett til norsk"
NORSK_6A = "Norsk rett/norskmål"
NORSK = ("Norsk med norskmål", "Samfunnskunnskap")


@dataclass(frozen=True, slots=True)
class Norskperiode:
    """A period with norsk, from `virker_fra` until `til` (exclusive).

    `fra`: its first day as the document shows it.
    """

    tillatelse: Tillatelse
    kapittel6a: bool
    fra: date
    virker_fra: date
    til: date | None


def skiftedager(alle: Sequence[Norskperiode]) -> list[date]:
    """The days on which norsk begins or ends."""
    dager = [norsk.virker_fra for norsk in alle]
    dager += [norsk.til for norsk in alle if norsk.til]
    return dager


def norskperioder(
    mappe: Mappe, alle: list[Tillatelse], ute: Sequence[Utestengt], p: Parametre
) -> list[Norskperiode]:
    """The periods with norsk that the person's permits give; none under introduksjonsloven."""
    bosatt = foerste_bosetting(mappe)
    if bosatt is None:
        return []
    raa = [n for t in alle if _har_norsk(t, p) for n in _fra_tillatelse(t, bosatt, p)]
    biter = [bit for n in raa for bit in _avkortet(n, ute)] if ute else raa
    return [n for n in biter if n.til is None or n.virker_fra < n.til]


def _har_norsk(t: Tillatelse, p: Parametre) -> bool:
    nedre, oevre = (grense.paa(t.opphold.innvilget) for grense in (p.norsk_alder_nedre, p.norsk_alder_oevre))
    return t.lovverk == "Integreringsloven" and nedre <= t.alder < oevre and gir_plikt(t, p)


def _fra_tillatelse(t: Tillatelse, bosatt: BosettingRegistrert, p: Parametre) -> Iterator[Norskperiode]:
    fra = max(bosatt.bosettingsdato, t.opphold.innvilget)
    if not (bosatt.etter_avtale and hoerer_under_6a(t.opphold, p)):
        yield Norskperiode(t, False, fra, fra, t.opphoert)
        return
    begynner = max(fra, p.kapittel6a_vises_fra.paa(fra))
    if fra < begynner:
        yield Norskperiode(t, False, fra, fra, min(begynner, t.opphoert or begynner))
    yield Norskperiode(t, True, fra, begynner, t.opphoert)


def _avkortet(n: Norskperiode, ute: Sequence[Utestengt]) -> Iterator[Norskperiode]:
    """The period, without the times in which a citizenship excludes the person."""
    for tid in ute:
        if n.virker_fra < tid.fra:
            yield replace(n, til=min(tid.fra, n.til or tid.fra))
        if tid.til is None:
            return
        if n.virker_fra < tid.til:
            n = replace(n, fra=max(n.fra, tid.til), virker_fra=tid.til)
    yield n
