from typing import Literal

AvslutningsradGruppe = Literal[
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
]

AVSLUTNINGSRAD_GRUPPE_VALUES: set[AvslutningsradGruppe] = {
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
}


def check_avslutningsrad_gruppe(value: str) -> AvslutningsradGruppe:
    if value in AVSLUTNINGSRAD_GRUPPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTNINGSRAD_GRUPPE_VALUES!r}")
