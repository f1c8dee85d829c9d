from typing import Literal

HentPersonlisteCsvLivsmestringType0 = Literal["med", "uten"]

HENT_PERSONLISTE_CSV_LIVSMESTRING_TYPE_0_VALUES: set[HentPersonlisteCsvLivsmestringType0] = {
    "med",
    "uten",
}


def check_hent_personliste_csv_livsmestring_type_0(value: str) -> HentPersonlisteCsvLivsmestringType0:
    if value in HENT_PERSONLISTE_CSV_LIVSMESTRING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_LIVSMESTRING_TYPE_0_VALUES!r}"
    )
