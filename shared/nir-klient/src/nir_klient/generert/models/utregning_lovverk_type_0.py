from typing import Literal

UtregningLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

UTREGNING_LOVVERK_TYPE_0_VALUES: set[UtregningLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_utregning_lovverk_type_0(value: str) -> UtregningLovverkType0:
    if value in UTREGNING_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UTREGNING_LOVVERK_TYPE_0_VALUES!r}")
