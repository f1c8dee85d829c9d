"""Timer: average hours per week of tiltak, over the days in programme (A 7.5, regelbeskrivelse §8.2)."""

import numpy as np

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde, vektet
from reporting.statistikk.grunnlag.gruppering import Gruppering
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, Tallkolonne
from reporting.statistikk.grunnlag.utdrag import Tall

_TIDELER = 10


def _beregn(aar: Aarsbilde, g: Gruppering) -> dict[str, Kolonneverdier]:
    tideler = timetideler(aar)
    return {
        "antall": g.antall(aar.deltar),
        "gjennomsnitt": g.snitt(aar.deltar, tideler, per=_TIDELER),
        "median": np.floor(g.median(aar.deltar, tideler) + 0.5) / _TIDELER,
    }


def timetideler(aar: Aarsbilde) -> Tall:
    """Each person's average hours per week: Σ (hours per week of a tiltak × its days) ÷ days in programme.

    Only days in programme in the year count. The result is in tenths of hours, rounded half up; 0 for a
    person who does not take part. Tiltak that replace others add nothing.
    """
    tusendeler = vektet(aar.utdrag.tiltak, aar.fra, aar.til)
    nevner = 100 * aar.dager.clip(min=1)
    tideler: Tall = (2 * tusendeler + nevner) // (2 * nevner)
    return tideler * aar.deltar


TIMER = Statistikk(
    "timer",
    "Gjennomsnittlig antall timer tiltak per uke",
    "For hver deltaker timer per uke i snitt over dagene i program i året, uten erstattende tiltak; "
    "så gjennomsnitt og median over deltakerne.",
    (
        Tallkolonne("antall", "Deltakere", "personer"),
        Tallkolonne("gjennomsnitt", "Gjennomsnitt", "timer per uke"),
        Tallkolonne("median", "Median", "timer per uke"),
    ),
    _beregn,
    ("gjennomsnitt",),
)
