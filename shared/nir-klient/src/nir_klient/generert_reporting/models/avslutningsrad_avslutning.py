from typing import Literal

AvslutningsradAvslutning = Literal["Ordinær avslutning", "Stans"]

AVSLUTNINGSRAD_AVSLUTNING_VALUES: set[AvslutningsradAvslutning] = {
    "Ordinær avslutning",
    "Stans",
}


def check_avslutningsrad_avslutning(value: str) -> AvslutningsradAvslutning:
    if value in AVSLUTNINGSRAD_AVSLUTNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTNINGSRAD_AVSLUTNING_VALUES!r}")
