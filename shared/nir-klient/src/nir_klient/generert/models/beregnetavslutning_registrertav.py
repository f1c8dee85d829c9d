from typing import Literal

BeregnetavslutningRegistrertav = Literal["kommunen", "regelmotoren"]

BEREGNETAVSLUTNING_REGISTRERTAV_VALUES: set[BeregnetavslutningRegistrertav] = {
    "kommunen",
    "regelmotoren",
}


def check_beregnetavslutning_registrertav(value: str) -> BeregnetavslutningRegistrertav:
    if value in BEREGNETAVSLUTNING_REGISTRERTAV_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BEREGNETAVSLUTNING_REGISTRERTAV_VALUES!r}")
