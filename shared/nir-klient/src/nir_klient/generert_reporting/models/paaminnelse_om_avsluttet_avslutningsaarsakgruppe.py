from typing import Literal

PaaminnelseOmAvsluttetAvslutningsaarsakgruppe = Literal[
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
]

PAAMINNELSE_OM_AVSLUTTET_AVSLUTNINGSAARSAKGRUPPE_VALUES: set[
    PaaminnelseOmAvsluttetAvslutningsaarsakgruppe
] = {
    "Annet",
    "Arbeid",
    "Arbeid og utdanning",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
}


def check_paaminnelse_om_avsluttet_avslutningsaarsakgruppe(
    value: str,
) -> PaaminnelseOmAvsluttetAvslutningsaarsakgruppe:
    if value in PAAMINNELSE_OM_AVSLUTTET_AVSLUTNINGSAARSAKGRUPPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_OM_AVSLUTTET_AVSLUTNINGSAARSAKGRUPPE_VALUES!r}"
    )
