from typing import Literal

HentPersonlisteXlsxVedtakType0 = Literal["med", "uten"]

HENT_PERSONLISTE_XLSX_VEDTAK_TYPE_0_VALUES: set[HentPersonlisteXlsxVedtakType0] = {
    "med",
    "uten",
}


def check_hent_personliste_xlsx_vedtak_type_0(value: str) -> HentPersonlisteXlsxVedtakType0:
    if value in HENT_PERSONLISTE_XLSX_VEDTAK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_VEDTAK_TYPE_0_VALUES!r}"
    )
