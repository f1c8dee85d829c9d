"""The sluttmål of a programme, and how long the programme may last.

The months are the rules' own parameters.
"""

from datetime import date
from random import Random
from typing import NamedTuple

from regelverk.beregning.frist.gjennomfoering import varigheter
from regelverk.fakta.innslag import UtdanningVedSluttmaal
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaal
from regelverk.lov.parametre import Varighet

from tests.nasjonalregister.kalender import parametre

VGO: UtdanningVedSluttmaal = "gjennomført vgo"
IKKE_VGO: UtdanningVedSluttmaal = "ikke vgo"


class Maal(NamedTuple):
    """A sluttmål, the education that it presupposes, and how many of a hundred persons have it."""

    kode: str
    utdanning: UtdanningVedSluttmaal
    andel: int


MAAL = (
    Maal("Arbeid - person har utdanning på videregående nivå fra før", VGO, 22),
    Maal("Høyere utdanning", VGO, 10),
    Maal("Yrkesfaglig rekvalifisering", VGO, 2),
    Maal("Arbeid - person har ikke utdanning på videregående nivå fra før", IKKE_VGO, 22),
    Maal("Fullføre deler av videregående opplæring", IKKE_VGO, 12),
    Maal("Fullføre videregående opplæring - under 25 år", IKKE_VGO, 8),
    Maal("Fullføre videregående opplæring - over 25 år", IKKE_VGO, 9),
    Maal("Fag- og yrkesopplæring", IKKE_VGO, 2),
    Maal("Fullføre grunnskole", IKKE_VGO, 7),
    Maal("Fullføre deler av grunnskole", IKKE_VGO, 6),
)


def trekk_maal(r: Random, tilbud: date, alder: int) -> Maal:
    """A sluttmål that may be offered on `tilbud` to a person of this age in years."""
    mulige = [maal for maal in MAAL if _kan_tilbys(maal, tilbud, alder)]
    [maal] = r.choices(mulige, [maal.andel for maal in mulige])
    return maal


def _kan_tilbys(maal: Maal, tilbud: date, alder: int) -> bool:
    kode = sluttmaal(maal.kode, maal.utdanning)
    for_gammel = kode.under_alder is not None and alder >= kode.under_alder
    for_ung = kode.fra_alder is not None and alder < kode.fra_alder
    return kode.gyldig(tilbud) and not for_gammel and not for_ung


def varighet(maal: Maal | None, tilbud: date) -> Varighet:
    """The months of the programme, and of its utvidelse.

    `maal` None: the programme is under introduksjonsloven.
    """
    linje = varigheter(maal.kode if maal else None, maal is None, parametre())
    assert linje is not None, "every sluttmål has its months"
    return linje.paa(tilbud)
