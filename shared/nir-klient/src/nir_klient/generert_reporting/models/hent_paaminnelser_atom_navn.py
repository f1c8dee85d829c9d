from typing import Literal

HentPaaminnelserAtomNavn = Literal["avsluttet-av-regelmotor", "frist", "uten-sluttmaal", "uten-tiltak"]

HENT_PAAMINNELSER_ATOM_NAVN_VALUES: set[HentPaaminnelserAtomNavn] = {
    "avsluttet-av-regelmotor",
    "frist",
    "uten-sluttmaal",
    "uten-tiltak",
}


def check_hent_paaminnelser_atom_navn(value: str) -> HentPaaminnelserAtomNavn:
    if value in HENT_PAAMINNELSER_ATOM_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PAAMINNELSER_ATOM_NAVN_VALUES!r}")
