from typing import Literal

HentAarskontrollCsvHvaType0 = Literal[
    "avslutning", "fravaer", "integreringskontrakt", "sluttmaal", "tiltak", "vedtak"
]

HENT_AARSKONTROLL_CSV_HVA_TYPE_0_VALUES: set[HentAarskontrollCsvHvaType0] = {
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "sluttmaal",
    "tiltak",
    "vedtak",
}


def check_hent_aarskontroll_csv_hva_type_0(value: str) -> HentAarskontrollCsvHvaType0:
    if value in HENT_AARSKONTROLL_CSV_HVA_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_CSV_HVA_TYPE_0_VALUES!r}"
    )
