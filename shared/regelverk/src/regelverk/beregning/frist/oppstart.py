"""Frist for oppstart (OPP): two years from kategori fra (integreringsloven § 8, A 3.3)."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from regelverk.beregning.kategori.perioder import Periode
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.lov.parametre import Parametre
from regelverk.mappe.innslagbilde import Vedtaksbilde


class Oppstart(NamedTuple):
    """The deadline, and which of its two conditions are met."""

    frist: date
    rettidig: Vedtaksbilde | None
    """A granted participation decision with vedtaksdato on or before the deadline."""
    har_sluttmaal: bool
    """Whether there is a sluttmål. Always true under introduksjonsloven, which has none."""

    @property
    def oppfylt(self) -> bool:
        """Whether both conditions are met."""
        return self.rettidig is not None and self.har_sluttmaal


def oppstartsfrist(periode: Periode, p: Parametre) -> date:
    """Kategori fra plus 24 months (the parameter `oppstartsfrist`)."""
    return legg_til_maaneder(periode.fra, p.oppstartsfrist.paa(periode.fra))


def oppstart(
    periode: Periode, tellende: Iterable[Vedtaksbilde], har_sluttmaal: bool, p: Parametre
) -> Oppstart:
    """The deadline of a period, and whether there is a timely decision and a sluttmål."""
    frist = oppstartsfrist(periode, p)
    rettidig = next((b for b in tellende if b.innhold.vedtaksdato <= frist), None)
    return Oppstart(frist, rettidig, har_sluttmaal or periode.introduksjonsloven)
