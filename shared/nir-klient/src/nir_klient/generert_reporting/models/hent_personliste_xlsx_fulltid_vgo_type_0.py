from typing import Literal

HentPersonlisteXlsxFulltidVgoType0 = Literal["med", "uten"]

HENT_PERSONLISTE_XLSX_FULLTID_VGO_TYPE_0_VALUES: set[HentPersonlisteXlsxFulltidVgoType0] = {
    "med",
    "uten",
}


def check_hent_personliste_xlsx_fulltid_vgo_type_0(value: str) -> HentPersonlisteXlsxFulltidVgoType0:
    if value in HENT_PERSONLISTE_XLSX_FULLTID_VGO_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_FULLTID_VGO_TYPE_0_VALUES!r}"
    )
