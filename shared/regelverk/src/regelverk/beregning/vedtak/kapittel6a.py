"""Which participation decisions count (A 5.2, NB): under 6A only those made under 6A."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from regelverk.beregning.kategori.perioder import Periode
from regelverk.fakta.innslag import Vedtak
from regelverk.mappe.innslagbilde import Vedtaksbilde


class Kategoritid(Protocol):
    """The values of a category period that these rules read."""

    @property
    def virker_fra(self) -> date:
        """The first day of the period."""

    @property
    def kapittel6a(self) -> bool:
        """Whether the category is the right under kapittel 6A."""


K = TypeVar("K", bound=Kategoritid)


def tellende(
    deltakelser: list[Vedtaksbilde], naa: Periode, perioder: Sequence[Periode]
) -> list[Vedtaksbilde]:
    """The granted participation decisions that count in the period `naa`."""
    if not naa.kapittel6a:
        return deltakelser
    return [bilde for bilde in deltakelser if under_6a(bilde.innhold, perioder)]


def under_6a(vedtak: Vedtak, perioder: Sequence[Periode]) -> bool:
    """Whether the decision was made under 6A.

    The decision's field `kapittel6A` decides. If the field is empty, the category on the startdato decides,
    or, if there is no startdato, the category on the vedtaksdato.
    """
    return er_under_6a(vedtak.kapittel6A, vedtak.startdato or vedtak.vedtaksdato, perioder)


def er_under_6a(sagt: bool | None, start: date, perioder: Sequence[Kategoritid]) -> bool:
    """As `under_6a`. `sagt`: the decision's `kapittel6A`; `start`: its startdato, or else its vedtaksdato."""
    return er_6a(start, perioder) if sagt is None else sagt


def er_6a(dato: date, perioder: Sequence[Kategoritid]) -> bool:
    """Whether the category on the date, closed or not, is 6A.

    Before the first category, the first one decides.
    """
    periode = periode_paa(dato, perioder)
    return periode is not None and periode.kapittel6a


def periode_paa(dato: date, perioder: Sequence[K]) -> K | None:
    """The category on the date, closed or not.

    A date before the first category gives the first category. None: there is no category.
    """
    begynt = [periode for periode in perioder if periode.virker_fra <= dato] or list(perioder[:1])
    return begynt[-1] if begynt else None
