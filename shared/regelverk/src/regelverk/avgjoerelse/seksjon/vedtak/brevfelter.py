"""The fields of a decision about stønad for its letter: amounts in kroner, period, date of payment."""

from typing import get_args

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.form import krev_rekkefoelge
from regelverk.avgjoerelse.proeve.proeve import krev
from regelverk.fakta.innslag import Brevfelt, Vedtak
from regelverk.fakta.navn import til_camel
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype

BREVFELTER: tuple[Brevfelt, ...] = get_args(Brevfelt)
_BELOEP: tuple[Brevfelt, ...] = ("beloep", "beloep_per_maaned")
_KRONER_MAKS = 10_000_000
"""A larger amount is a typing error."""


def krev_brevfelter(n: Vedtak, type_: Vedtakstype) -> None:
    """Refuse fields that the type does not take, impossible amounts, and an end before the start."""
    for felt in BREVFELTER:
        tas_imot = getattr(n, felt) is None or felt in type_.brevfelter
        krev(tas_imot, felles.FELT_HOERER_IKKE_TIL, felt=til_camel(felt), hva=type_.kode)
    for felt in _BELOEP:
        kroner = getattr(n, felt)
        mulig = kroner is None or 1 <= kroner <= _KRONER_MAKS
        krev(mulig, felles.TALL_UMULIG, felt=til_camel(felt), fra=1, til=_KRONER_MAKS)
    krev_rekkefoelge(n.gjelder_fra, n.gjelder_til, "gjelderTil", "gjelderFra")
