from typing import Literal

AvsluttetradAvslutning = Literal["Ordinær avslutning", "Stans"]

AVSLUTTETRAD_AVSLUTNING_VALUES: set[AvsluttetradAvslutning] = {
    "Ordinær avslutning",
    "Stans",
}


def check_avsluttetrad_avslutning(value: str) -> AvsluttetradAvslutning:
    if value in AVSLUTTETRAD_AVSLUTNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTTETRAD_AVSLUTNING_VALUES!r}")
