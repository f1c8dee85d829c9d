from typing import Literal

HentPersonlisteTiltakType0 = Literal["med", "uten"]

HENT_PERSONLISTE_TILTAK_TYPE_0_VALUES: set[HentPersonlisteTiltakType0] = {
    "med",
    "uten",
}


def check_hent_personliste_tiltak_type_0(value: str) -> HentPersonlisteTiltakType0:
    if value in HENT_PERSONLISTE_TILTAK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_TILTAK_TYPE_0_VALUES!r}")
