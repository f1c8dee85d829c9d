from typing import Literal

HentAarskontrollXlsxHvaType0 = Literal[
    "avslutning", "fravaer", "integreringskontrakt", "sluttmaal", "tiltak", "vedtak"
]

HENT_AARSKONTROLL_XLSX_HVA_TYPE_0_VALUES: set[HentAarskontrollXlsxHvaType0] = {
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "sluttmaal",
    "tiltak",
    "vedtak",
}


def check_hent_aarskontroll_xlsx_hva_type_0(value: str) -> HentAarskontrollXlsxHvaType0:
    if value in HENT_AARSKONTROLL_XLSX_HVA_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_XLSX_HVA_TYPE_0_VALUES!r}"
    )
