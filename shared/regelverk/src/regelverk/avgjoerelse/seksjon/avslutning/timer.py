"""Hours of work of an ending: only some codes have them (regelbeskrivelse §9.8.12)."""

from dataclasses import replace

from regelverk.fakta.innslag import Avslutning
from regelverk.lov.parametre import Parametre


def har_timer(n: Avslutning, p: Parametre) -> bool:
    """Whether an ending with this avslutningsårsak states hours of work per week."""
    return n.avslutningsaarsak in p.aarsaker_krever_timer.paa(n.avslutningsdato)


def uten_fremmede_timer(n: Avslutning, p: Parametre) -> Avslutning:
    """The ending, without its hours if its avslutningsårsak has none."""
    return n if n.timer_per_uke is None or har_timer(n, p) else replace(n, timer_per_uke=None)
