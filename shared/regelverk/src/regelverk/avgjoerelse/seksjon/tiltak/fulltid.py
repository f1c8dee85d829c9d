"""Warns if simultaneous tiltak have more hours per week than full time (regelbeskrivelse §9.8.16)."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from regelverk.avgjoerelse.problemer import varsler
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.beregning.gjeldende import avsluttet_paa
from regelverk.fakta.innslag import Tiltak
from regelverk.mappe.innslagbilde import Tiltaksbilde

_TIME = 60
_DAG = timedelta(days=1)


def varsle_om_timer(proeve: Proeve, n: Tiltak) -> None:
    """Warn if `n` and the tiltak on the same days have too many hours per week in all.

    A tiltak marked `erstattende` does not count, since it takes the place of another (A 7.4). A tiltak that
    an avslutning has made ikke gjeldende counts up to that day.
    """
    if n.erstattende or not n.timer_per_uke:
        return
    andre = [b for b in proeve.mappe.tiltak.values() if b.slettet is None and _teller_med(b.innhold, n)]
    samtidig = [t for b in andre if _teller_med(t := _til_avslutningen(proeve, b), n)]
    mest = _mest([*samtidig, n], n.startdato)
    grense = proeve.p.tiltak_minutter_per_uke.paa(n.startdato)
    if mest > grense:
        ord_ = {"timer": _i_timer(mest), "grense": _i_timer(grense)}
        proeve.varsler.append(varsler.TILTAK_OVER_FULLTID.varsel(**ord_))


def _til_avslutningen(proeve: Proeve, bilde: Tiltaksbilde) -> Tiltak:
    slutt = avsluttet_paa(proeve.v, bilde)
    return bilde.innhold if slutt is None else replace(bilde.innhold, sluttdato=slutt)


def _teller_med(t: Tiltak, n: Tiltak) -> bool:
    if t.erstattende or not t.timer_per_uke or t.innslag_id == n.innslag_id:
        return False
    return t.startdato <= n.sluttdato and n.startdato <= t.sluttdato


def _mest(alle: list[Tiltak], fra: date) -> int:
    """The highest sum, on any day from `fra` on, of the minutes per week of all tiltak on that day."""
    med_minutter = [(t, round((t.timer_per_uke or 0) * _TIME)) for t in alle]
    if all(t.startdato <= fra <= t.sluttdato for t in alle):
        return sum(minutter for _, minutter in med_minutter)
    begynner = [(max(t.startdato, fra), minutter) for t, minutter in med_minutter]
    slutter = [(t.sluttdato + _DAG, -minutter) for t, minutter in med_minutter]
    return max(accumulate(minutter for _, minutter in sorted(begynner + slutter)))


def _i_timer(minutter: int) -> str:
    return f"{minutter / _TIME:g}".replace(".", ",")
