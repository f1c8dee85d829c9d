from typing import Literal

AarsmangelHva = Literal["avslutning", "fravaer", "integreringskontrakt", "sluttmaal", "tiltak", "vedtak"]

AARSMANGEL_HVA_VALUES: set[AarsmangelHva] = {
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "sluttmaal",
    "tiltak",
    "vedtak",
}


def check_aarsmangel_hva(value: str) -> AarsmangelHva:
    if value in AARSMANGEL_HVA_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AARSMANGEL_HVA_VALUES!r}")
