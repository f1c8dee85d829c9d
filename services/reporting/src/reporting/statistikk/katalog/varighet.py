"""Varighet: calendar days from startdato to avslutningsdato, without the last day (as in A 10.3)."""

from fractions import Fraction

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde, vektet
from reporting.statistikk.grunnlag.gruppering import Gruppering, forhold
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, Tallkolonne

_DAGER_I_MAANEDEN = Fraction(1461, 48)
"""Days in a month of an average year (365.25 days)."""


def _beregn(aar: Aarsbilde, g: Gruppering) -> dict[str, Kolonneverdier]:
    u = aar.utdrag
    med = aar.teller & (u.start > 0) & (u.slutt >= u.start)
    siste = u.slutt - 1
    dager = u.slutt - u.start - vektet(u.borte, u.start, siste)
    sum_, antall = g.sum(med, dager), g.antall(med)
    i_maaneder = forhold(sum_ * _DAGER_I_MAANEDEN.denominator, antall * _DAGER_I_MAANEDEN.numerator)
    return {
        "antall": antall,
        "gjennomsnitt": g.snitt(med, dager),
        "median": g.median(med, dager),
        "gjennomsnittMaaneder": i_maaneder,
    }


VARIGHET = Statistikk(
    "varighet",
    "Varighet av programmet",
    "Kalenderdager fra startdato til avslutningsdato, for dem i måloppnåelsen som hadde startet. "
    "Tid borte før gjenåpning er trukket fra, permisjon ikke.",
    (
        Tallkolonne("antall", "Avsluttet", "personer", "egne"),
        Tallkolonne("gjennomsnitt", "Gjennomsnitt", "dager", "varighet"),
        Tallkolonne("median", "Median", "dager", "varighet"),
        Tallkolonne("gjennomsnittMaaneder", "Gjennomsnitt i måneder", "måneder", "varighet"),
    ),
    _beregn,
    ("gjennomsnittMaaneder",),
)
