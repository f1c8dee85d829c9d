from typing import Literal

HistorikkradGruppe = Literal[
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
]

HISTORIKKRAD_GRUPPE_VALUES: set[HistorikkradGruppe] = {
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
}


def check_historikkrad_gruppe(value: str) -> HistorikkradGruppe:
    if value in HISTORIKKRAD_GRUPPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HISTORIKKRAD_GRUPPE_VALUES!r}")
