"""Deltakere: persons in programme."""

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, Tallkolonne


def _beregn(aar: Aarsbilde, g: Gruppering) -> dict[str, Kolonneverdier]:
    return {"antall": g.antall(aar.deltar), "startet": g.antall(aar.startet)}


DELTAKERE = Statistikk(
    "deltakere",
    "Deltakere i introduksjonsprogram",
    "Personer som var i program minst én dag i året, fra startdato til og med avslutningsdato.",
    (
        Tallkolonne("antall", "Deltakere", "personer"),
        Tallkolonne("startet", "Startet i året", "personer", "startet"),
    ),
    _beregn,
    ("antall",),
)
