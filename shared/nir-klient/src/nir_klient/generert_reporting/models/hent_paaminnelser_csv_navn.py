from typing import Literal

HentPaaminnelserCsvNavn = Literal["avsluttet-av-regelmotor", "frist", "uten-sluttmaal", "uten-tiltak"]

HENT_PAAMINNELSER_CSV_NAVN_VALUES: set[HentPaaminnelserCsvNavn] = {
    "avsluttet-av-regelmotor",
    "frist",
    "uten-sluttmaal",
    "uten-tiltak",
}


def check_hent_paaminnelser_csv_navn(value: str) -> HentPaaminnelserCsvNavn:
    if value in HENT_PAAMINNELSER_CSV_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PAAMINNELSER_CSV_NAVN_VALUES!r}")
