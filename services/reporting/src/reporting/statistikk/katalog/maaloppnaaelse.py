"""Måloppnåelse directly after the programme (A 9.9-9.9.2, B 11-13), without the endings that do not count."""

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering, prosent
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, Tallkolonne

ANNET = "Annet"
GRUPPER = {
    "arbeid": "Arbeid",
    "arbeidOgUtdanning": "Arbeid og utdanning",
    "hoeyskoleFagskole": "Utdanning - høy/fagskole",
    "videregaaende": "Utdanning - Vgo",
}
"""Column → its group of endings. These groups count as work or education."""


def _beregn(aar: Aarsbilde, g: Gruppering) -> dict[str, Kolonneverdier]:
    i_gruppe = {
        navn: g.antall(aar.teller & aar.utdrag.gruppe.en_av(frozenset({tekst})))
        for navn, tekst in GRUPPER.items()
    }
    antall = g.antall(aar.teller)
    annet = g.antall(aar.teller & aar.utdrag.gruppe.en_av(frozenset({ANNET})))
    return i_gruppe | {
        "antall": antall,
        "arbeidEllerUtdanning": antall - annet,
        "annet": annet,
        "andel": prosent(antall - annet, antall),
    }


MAALOPPNAAELSE = Statistikk(
    "maaloppnaaelse",
    "Måloppnåelse direkte etter endt program",
    "Gjeldende avslutninger i året, uten dem som ikke inngår i tallgrunnlaget for måloppnåelse.",
    (
        Tallkolonne("antall", "Avsluttet", "personer"),
        *(Tallkolonne(navn, tekst, "personer", "grupper") for navn, tekst in GRUPPER.items()),
        Tallkolonne("arbeidEllerUtdanning", "I arbeid eller utdanning", "personer", "slutt"),
        Tallkolonne("annet", ANNET, "personer", "slutt"),
        Tallkolonne("andel", "Andel i arbeid eller utdanning", "prosent", "slutt"),
    ),
    _beregn,
    ("andel",),
)
