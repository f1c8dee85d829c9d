from typing import Literal

HentPersonlisteCsvSluttmaalType0 = Literal["med", "uten"]

HENT_PERSONLISTE_CSV_SLUTTMAAL_TYPE_0_VALUES: set[HentPersonlisteCsvSluttmaalType0] = {
    "med",
    "uten",
}


def check_hent_personliste_csv_sluttmaal_type_0(value: str) -> HentPersonlisteCsvSluttmaalType0:
    if value in HENT_PERSONLISTE_CSV_SLUTTMAAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_SLUTTMAAL_TYPE_0_VALUES!r}"
    )
