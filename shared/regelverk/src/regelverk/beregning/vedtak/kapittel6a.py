"""Which participation decisions count (A 5.2, NB): under 6A only those made under 6A."""

from collections.abc import Sequence
from datetime import date

from regelverk.beregning.kategori.perioder import Periode
from regelverk.fakta.innslag import Vedtak
from regelverk.mappe.innslagbilde import Vedtaksbilde


def tellende(
    deltakelser: list[Vedtaksbilde], naa: Periode, perioder: Sequence[Periode]
) -> list[Vedtaksbilde]:
    """The granted participation decisions that count in the period `naa`."""
    if not naa.kapittel6a:
        return deltakelser
    return [bilde for bilde in deltakelser if under_6a(bilde.innhold, perioder)]


def under_6a(vedtak: Vedtak, perioder: Sequence[Periode]) -> bool:
    """What the decision says; by default whether the person is, or becomes, 6A at its startdato."""
    if vedtak.kapittel6A is not None:
        return vedtak.kapittel6A
    return vedtak.startdato is not None and er_6a(vedtak.startdato, perioder)


def er_6a(dato: date, perioder: Sequence[Periode]) -> bool:
    """Whether the category on the date, closed or not, is 6A; before there is any, the first one."""
    begynt = [periode for periode in perioder if periode.virker_fra <= dato] or list(perioder[:1])
    return bool(begynt) and begynt[-1].kapittel6a
