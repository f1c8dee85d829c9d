from typing import Literal

AvsluttetradAvslutningsaarsakgruppe = Literal[
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
]

AVSLUTTETRAD_AVSLUTNINGSAARSAKGRUPPE_VALUES: set[AvsluttetradAvslutningsaarsakgruppe] = {
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
}


def check_avsluttetrad_avslutningsaarsakgruppe(value: str) -> AvsluttetradAvslutningsaarsakgruppe:
    if value in AVSLUTTETRAD_AVSLUTNINGSAARSAKGRUPPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {AVSLUTTETRAD_AVSLUTNINGSAARSAKGRUPPE_VALUES!r}"
    )
