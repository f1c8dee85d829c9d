from typing import Literal

FeltbeskrivelseType = Literal["boolsk", "dato", "heltall", "kode", "tall", "tekst", "valg"]

FELTBESKRIVELSE_TYPE_VALUES: set[FeltbeskrivelseType] = {
    "boolsk",
    "dato",
    "heltall",
    "kode",
    "tall",
    "tekst",
    "valg",
}


def check_feltbeskrivelse_type(value: str) -> FeltbeskrivelseType:
    if value in FELTBESKRIVELSE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FELTBESKRIVELSE_TYPE_VALUES!r}")
