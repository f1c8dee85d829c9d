from typing import Literal

HentPersonlisteXlsxTiltakType0 = Literal["med", "uten"]

HENT_PERSONLISTE_XLSX_TILTAK_TYPE_0_VALUES: set[HentPersonlisteXlsxTiltakType0] = {
    "med",
    "uten",
}


def check_hent_personliste_xlsx_tiltak_type_0(value: str) -> HentPersonlisteXlsxTiltakType0:
    if value in HENT_PERSONLISTE_XLSX_TILTAK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_TILTAK_TYPE_0_VALUES!r}"
    )
