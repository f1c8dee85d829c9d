"""How the tables of the page are described in OpenAPI."""

from typing import Any

from nir.personside.openapi.innslag import INNSLAGSRADER
from nir.personside.openapi.vurdering import Beregningslinje, Hendelsesrad, Historikkrad
from nir.web.innhold.svarskjema import json_svar
from pydantic import create_model

from reporting.person.tabeller import Tabellnavn
from reporting.rammer.sidesvar import Svarene

_Klage: Any = INNSLAGSRADER["klage"]
_VEDTAKSRAD: Any = create_model(
    "VedtakRad",
    __base__=INNSLAGSRADER["vedtak"],
    __doc__="A vedtak with its klager (A 5.3, 6.1).",
    klager=(list[_Klage], ...),
)
_RADER: dict[Tabellnavn, Any] = {
    "vedtak": _VEDTAKSRAD,
    "tiltak": INNSLAGSRADER["tiltak"],
    "fravaer": INNSLAGSRADER["fravaer"],
    "kontakt": INNSLAGSRADER["kontakt"],
    "avslutninger": Historikkrad,
    "beregningslogg": Beregningslinje,
    "hendelser": Hendelsesrad,
}


def tabellsvar(navn: Tabellnavn) -> Svarene:
    """The answer of one table."""
    rad: Any = _RADER[navn]
    felter: Any = {"rader": (list[rad], ...), "antall": (int, ...), "totalt": (int, ...)}
    tabell = create_model(f"{navn.capitalize()}tabell", __doc__="The rows of the table.", **felter)
    return {200: json_svar("Radene", tabell)}
