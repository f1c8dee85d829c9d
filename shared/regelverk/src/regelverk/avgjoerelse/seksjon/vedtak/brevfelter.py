"""The fields of a decision about stønad for its letter: amounts in kroner, period, date of payment."""

from typing import get_args

from regelverk.avgjoerelse.proeve.form import krev_rekkefoelge, krev_tall, krev_tom
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.avgjoerelse.proeve.samlet import hver_for_seg
from regelverk.fakta.innslag import Brevfelt, Vedtak
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype

BREVFELTER: tuple[Brevfelt, ...] = get_args(Brevfelt)
_BELOEP: tuple[Brevfelt, ...] = ("beloep", "beloep_per_maaned")
_KRONER_MAKS = 10_000_000
"""A larger amount is a typing error."""


def krev_brevfelter(proeve: Proeve, n: Vedtak, type_: Vedtakstype) -> None:
    """Refuse fields that the type does not take, impossible amounts, and an end before the start."""
    with hver_for_seg() as hver:
        for felt in BREVFELTER:
            if felt not in type_.brevfelter:
                with hver:
                    krev_tom(proeve, getattr(n, felt), til_camel(felt), hva=type_.kode)
        for felt in _BELOEP:
            with hver:
                krev_tall(proeve, getattr(n, felt), til_camel(felt), 1, _KRONER_MAKS)
        with hver:
            krev_rekkefoelge(proeve, n.gjelder_fra, n.gjelder_til, "gjelderTil", "gjelderFra")
