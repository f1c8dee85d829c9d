from typing import Literal

RegnestykkeAldersgruppe = Literal["18-55", "56-67", "over 67", "under 18"]

REGNESTYKKE_ALDERSGRUPPE_VALUES: set[RegnestykkeAldersgruppe] = {
    "18-55",
    "56-67",
    "over 67",
    "under 18",
}


def check_regnestykke_aldersgruppe(value: str) -> RegnestykkeAldersgruppe:
    if value in REGNESTYKKE_ALDERSGRUPPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGNESTYKKE_ALDERSGRUPPE_VALUES!r}")
