from typing import Literal

PersonsideLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

PERSONSIDE_LOVVERK_TYPE_0_VALUES: set[PersonsideLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_personside_lovverk_type_0(value: str) -> PersonsideLovverkType0:
    if value in PERSONSIDE_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONSIDE_LOVVERK_TYPE_0_VALUES!r}")
