from typing import Literal

HentPersonlisteCsvFulltidVgoType0 = Literal["med", "uten"]

HENT_PERSONLISTE_CSV_FULLTID_VGO_TYPE_0_VALUES: set[HentPersonlisteCsvFulltidVgoType0] = {
    "med",
    "uten",
}


def check_hent_personliste_csv_fulltid_vgo_type_0(value: str) -> HentPersonlisteCsvFulltidVgoType0:
    if value in HENT_PERSONLISTE_CSV_FULLTID_VGO_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_FULLTID_VGO_TYPE_0_VALUES!r}"
    )
