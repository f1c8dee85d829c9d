from typing import Literal

HentPersonlisteCsvTiltakType0 = Literal["med", "uten"]

HENT_PERSONLISTE_CSV_TILTAK_TYPE_0_VALUES: set[HentPersonlisteCsvTiltakType0] = {
    "med",
    "uten",
}


def check_hent_personliste_csv_tiltak_type_0(value: str) -> HentPersonlisteCsvTiltakType0:
    if value in HENT_PERSONLISTE_CSV_TILTAK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_TILTAK_TYPE_0_VALUES!r}"
    )
