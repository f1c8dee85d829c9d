from typing import Literal

AvsluttetradKjoennType0 = Literal["Kvinne", "Mann"]

AVSLUTTETRAD_KJOENN_TYPE_0_VALUES: set[AvsluttetradKjoennType0] = {
    "Kvinne",
    "Mann",
}


def check_avsluttetrad_kjoenn_type_0(value: str) -> AvsluttetradKjoennType0:
    if value in AVSLUTTETRAD_KJOENN_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTTETRAD_KJOENN_TYPE_0_VALUES!r}")
