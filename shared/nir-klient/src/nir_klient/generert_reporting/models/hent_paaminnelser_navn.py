from typing import Literal

HentPaaminnelserNavn = Literal["avsluttet-av-regelmotor", "frist", "uten-sluttmaal", "uten-tiltak"]

HENT_PAAMINNELSER_NAVN_VALUES: set[HentPaaminnelserNavn] = {
    "avsluttet-av-regelmotor",
    "frist",
    "uten-sluttmaal",
    "uten-tiltak",
}


def check_hent_paaminnelser_navn(value: str) -> HentPaaminnelserNavn:
    if value in HENT_PAAMINNELSER_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PAAMINNELSER_NAVN_VALUES!r}")
