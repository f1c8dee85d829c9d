from typing import Literal

HentPersonlisteXlsxLivsmestringType0 = Literal["med", "uten"]

HENT_PERSONLISTE_XLSX_LIVSMESTRING_TYPE_0_VALUES: set[HentPersonlisteXlsxLivsmestringType0] = {
    "med",
    "uten",
}


def check_hent_personliste_xlsx_livsmestring_type_0(value: str) -> HentPersonlisteXlsxLivsmestringType0:
    if value in HENT_PERSONLISTE_XLSX_LIVSMESTRING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_LIVSMESTRING_TYPE_0_VALUES!r}"
    )
