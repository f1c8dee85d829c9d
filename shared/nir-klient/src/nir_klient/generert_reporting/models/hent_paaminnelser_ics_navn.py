from typing import Literal

HentPaaminnelserIcsNavn = Literal["avsluttet-av-regelmotor", "frist", "uten-sluttmaal", "uten-tiltak"]

HENT_PAAMINNELSER_ICS_NAVN_VALUES: set[HentPaaminnelserIcsNavn] = {
    "avsluttet-av-regelmotor",
    "frist",
    "uten-sluttmaal",
    "uten-tiltak",
}


def check_hent_paaminnelser_ics_navn(value: str) -> HentPaaminnelserIcsNavn:
    if value in HENT_PAAMINNELSER_ICS_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PAAMINNELSER_ICS_NAVN_VALUES!r}")
