from typing import Literal

PaaminnelseLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

PAAMINNELSE_LOVVERK_TYPE_0_VALUES: set[PaaminnelseLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_paaminnelse_lovverk_type_0(value: str) -> PaaminnelseLovverkType0:
    if value in PAAMINNELSE_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_LOVVERK_TYPE_0_VALUES!r}")
