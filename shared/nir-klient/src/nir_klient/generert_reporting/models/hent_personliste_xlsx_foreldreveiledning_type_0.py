from typing import Literal

HentPersonlisteXlsxForeldreveiledningType0 = Literal["med", "uten"]

HENT_PERSONLISTE_XLSX_FORELDREVEILEDNING_TYPE_0_VALUES: set[HentPersonlisteXlsxForeldreveiledningType0] = {
    "med",
    "uten",
}


def check_hent_personliste_xlsx_foreldreveiledning_type_0(
    value: str,
) -> HentPersonlisteXlsxForeldreveiledningType0:
    if value in HENT_PERSONLISTE_XLSX_FORELDREVEILEDNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_FORELDREVEILEDNING_TYPE_0_VALUES!r}"
    )
