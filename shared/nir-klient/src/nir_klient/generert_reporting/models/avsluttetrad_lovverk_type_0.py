from typing import Literal

AvsluttetradLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

AVSLUTTETRAD_LOVVERK_TYPE_0_VALUES: set[AvsluttetradLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_avsluttetrad_lovverk_type_0(value: str) -> AvsluttetradLovverkType0:
    if value in AVSLUTTETRAD_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTTETRAD_LOVVERK_TYPE_0_VALUES!r}")
