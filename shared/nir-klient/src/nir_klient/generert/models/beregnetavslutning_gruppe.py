from typing import Literal

BeregnetavslutningGruppe = Literal[
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
]

BEREGNETAVSLUTNING_GRUPPE_VALUES: set[BeregnetavslutningGruppe] = {
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
}


def check_beregnetavslutning_gruppe(value: str) -> BeregnetavslutningGruppe:
    if value in BEREGNETAVSLUTNING_GRUPPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BEREGNETAVSLUTNING_GRUPPE_VALUES!r}")
