from typing import Literal

HentPersonlisteXlsxSluttmaalType0 = Literal["med", "uten"]

HENT_PERSONLISTE_XLSX_SLUTTMAAL_TYPE_0_VALUES: set[HentPersonlisteXlsxSluttmaalType0] = {
    "med",
    "uten",
}


def check_hent_personliste_xlsx_sluttmaal_type_0(value: str) -> HentPersonlisteXlsxSluttmaalType0:
    if value in HENT_PERSONLISTE_XLSX_SLUTTMAAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_SLUTTMAAL_TYPE_0_VALUES!r}"
    )
