"""The other ordninger of integreringsloven (§§ 26-27, 37 d; A 2.2, rules.md § 2 and § 9)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regelverk.fakta.person import BosettingRegistrert
from regelverk.kategori.grunnlag import Tillatelse, foerste_bosetting, gir_plikt, hoerer_under_6a
from regelverk.kategori.statsborgerskap import Utestengt
from regelverk.mappe.mappe import Mappe
from regelverk.parametre import Parametre

RETT_TIL_NORSK = "Rett til norsk"
NORSK_6A = "Norsk rett/norskmål"
NORSK = ("Norsk med norskmål", "Samfunnskunnskap")


@dataclass(frozen=True, slots=True)
class Norskperiode:
    """Norsk from `virker_fra` until `til` (exclusive); `fra` is the day that is shown."""

    tillatelse: Tillatelse
    kapittel6a: bool
    fra: date
    virker_fra: date
    til: date | None


def norskperioder(
    mappe: Mappe, alle: list[Tillatelse], ute: Utestengt | None, p: Parametre
) -> list[Norskperiode]:
    """The times with norsk that the person's permits give; none under introduksjonsloven."""
    bosatt = foerste_bosetting(mappe)
    if bosatt is None:
        return []
    raa = [n for t in alle if _har_norsk(t, p) for n in _fra_tillatelse(t, bosatt, p)]
    return [kortet for n in raa if (kortet := _avkortet(n, ute))]


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


def _avkortet(n: Norskperiode, ute: Utestengt | None) -> Norskperiode | None:
    fra, til = n.virker_fra, n.til
    if ute and ute.fra > fra:
        til = min(ute.fra, til or ute.fra)
    elif ute:
        if ute.til is None:
            return None
        fra = max(fra, ute.til)
    return (
        Norskperiode(n.tillatelse, n.kapittel6a, max(n.fra, fra) if ute else n.fra, fra, til)
        if til is None or fra < til
        else None
    )
