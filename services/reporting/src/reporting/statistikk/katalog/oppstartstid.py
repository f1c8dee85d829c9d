"""Oppstartstid: from the first day of the category to startdato (integreringsloven § 12)."""

import numpy as np

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering, prosent
from reporting.statistikk.grunnlag.kolonner import Kolonneverdier, Statistikk, Tallkolonne


def _beregn(aar: Aarsbilde, g: Gruppering) -> dict[str, Kolonneverdier]:
    u = aar.utdrag
    ventetid = np.maximum(u.start - u.kategori_fra, 0)
    antall = g.antall(aar.startet)
    innen = g.antall(aar.startet & (u.start <= u.starte_innen))
    return {
        "antall": antall,
        "gjennomsnitt": g.snitt(aar.startet, ventetid),
        "median": g.median(aar.startet, ventetid),
        "innenTreMaaneder": innen,
        "andel": prosent(innen, antall),
    }


OPPSTARTSTID = Statistikk(
    "oppstartstid",
    "Tid fra kategori til oppstart av program",
    "Dager fra første dag i kategori til startdato, for dem som startet i året. "
    "Start før kategori er 0 dager.",
    (
        Tallkolonne("antall", "Startet", "personer", "startet"),
        Tallkolonne("gjennomsnitt", "Gjennomsnitt", "dager", "oppstartstid"),
        Tallkolonne("median", "Median", "dager", "oppstartstid"),
        Tallkolonne("innenTreMaaneder", "Startet innen tre måneder", "personer", "startet"),
        Tallkolonne("andel", "Andel startet innen tre måneder", "prosent", "startet"),
    ),
    _beregn,
    ("median",),
)
