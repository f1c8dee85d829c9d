from typing import Literal

KodefeltType = Literal["boolsk", "dato", "heltall", "kode", "tall", "tekst", "valg"]

KODEFELT_TYPE_VALUES: set[KodefeltType] = {
    "boolsk",
    "dato",
    "heltall",
    "kode",
    "tall",
    "tekst",
    "valg",
}


def check_kodefelt_type(value: str) -> KodefeltType:
    if value in KODEFELT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KODEFELT_TYPE_VALUES!r}")
