"""Utgått oppstartsfrist: vedtak or sluttmål was missing on the frist (integreringsloven § 8, A 3.3)."""

from collections.abc import Sequence
from datetime import date, timedelta

from regelverk.beregning.avslutning.grunn import Aarsak, Grunn
from regelverk.beregning.avslutning.navn import UTGAATT
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.frist.oppstart import oppstart
from regelverk.beregning.kategori.perioder import Periode
from regelverk.beregning.vedtak.kapittel6a import tellende

_DAG = timedelta(days=1)


def _grunner(sak: Sak) -> Sequence[Grunn]:
    """The ending is dated on the frist, the last day in the category, and shown from the day after it."""
    return [
        Grunn(frist, frist + _DAG, "oppstartsfrist")
        for nr, periode in enumerate(sak.perioder)
        if (frist := _oversittet(sak, nr, periode))
    ]


def _oversittet(sak: Sak, nr: int, periode: Periode) -> date | None:
    """The oppstartsfrist of `periode`, if it is a day of the period and vedtak or sluttmål is missing.

    If an ending is reopened and the new decision is missing, the last period gives the gjenoppstartsfrist
    instead. None: no deadline was missed. `nr`: the place of the period in `sak.perioder`, from 0.
    """
    siste = periode is sak.naa
    if siste and sak.venter:
        return sak.gjenoppstartsfrist
    if siste:
        start = sak.oppstart
    else:
        telles = tellende(sak.bok.deltakelser, periode, sak.perioder[: nr + 1])
        start = oppstart(periode, telles, sak.mappe.sluttmaal is not None, sak.p)
    if start.oppfylt:
        return None
    falt_i_perioden = periode.virker_fra <= start.frist and _varte_til(sak, periode, start.frist)
    return start.frist if falt_i_perioden else None


def _varte_til(sak: Sak, periode: Periode, frist: date) -> bool:
    """Whether the category still lasted on `frist`.

    The day on which the permit ends is the last day of the category. The day on which another permit takes
    over belongs to the next category.
    """
    slutt = sak.slutt(periode)
    return slutt is None or frist < slutt or (frist == slutt and not periode.avloest)


OPPSTART_UTGAATT = Aarsak(
    UTGAATT, _grunner, "AVS-7", "Fristen for oppstart gikk ut uten at vilkårene var oppfylt"
)
