"""The parameters of the deadline as the peers read them: rows of months, codes and virkedager."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from regelverk.lov.parametre import Tidslinje

from tests.regler.liv import PARAMETRE

INTRODUKSJONSLOVEN = "introduksjonsloven"
"""Stands in place of a sluttmål, which a programme under introduksjonsloven does not have."""
T = TypeVar("T")
FOERSTE, SISTE = date(2015, 1, 1), date(2040, 12, 31)
_ETT = timedelta(days=1)


class Varighetsrad(NamedTuple):
    """The months of a sluttmål for offers on a day in [fra, til)."""

    maal: str
    fra: date
    til: date
    maaneder: int
    utvidelse: int


class Kalenderrad(NamedTuple):
    """A day. `foer`: how many virkedager there are from `FOERSTE` until the day before."""

    dag: date
    virkedag: bool
    foer: int


def varigheter() -> Iterator[Varighetsrad]:
    """The months of every sluttmål. The first value of a sluttmål holds for all earlier offers too."""
    for maal, linje in {
        INTRODUKSJONSLOVEN: PARAMETRE.introduksjonsloven_varighet,
        **PARAMETRE.varighet,
    }.items():
        dager = [date.min, *(verdi.gjelder_fra for verdi in linje.verdier[1:]), date.max]
        for verdi, fra, til in zip(linje.verdier, dager, dager[1:], strict=False):
            yield Varighetsrad(maal, fra, til, verdi.verdi.maaneder, verdi.verdi.utvidelse)


def kalenderen() -> Iterator[Kalenderrad]:
    """Every day from `FOERSTE` to `SISTE`."""
    dag, foer = FOERSTE, 0
    while dag <= SISTE:
        virkedag = PARAMETRE.kalender.er_virkedag(dag)
        yield Kalenderrad(dag, virkedag, foer)
        dag, foer = dag + _ETT, foer + virkedag


def fravaerskoder() -> dict[str, bool]:
    """Code of fravær → whether it always extends the deadline. Codes that never extend it are left out."""
    samlet, alltid = _en(PARAMETRE.fravaer_samlet), _en(PARAMETRE.fravaer_alltid)
    return dict.fromkeys(samlet, False) | dict.fromkeys(alltid, True)


def fravaersgrense() -> int:
    """The highest sum of virkedager of fravær that does not extend the deadline."""
    return _en(PARAMETRE.fravaersgrense)


def utfall_som_opphever() -> frozenset[str]:
    """The outcomes of a klage that overturn the decision."""
    return _en(PARAMETRE.klageutfall_opphever)


def _en(linje: Tidslinje[T]) -> T:
    [verdi] = linje.verdier
    return verdi.verdi
