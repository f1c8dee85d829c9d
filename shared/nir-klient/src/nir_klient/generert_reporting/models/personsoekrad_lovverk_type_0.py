from typing import Literal

PersonsoekradLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

PERSONSOEKRAD_LOVVERK_TYPE_0_VALUES: set[PersonsoekradLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_personsoekrad_lovverk_type_0(value: str) -> PersonsoekradLovverkType0:
    if value in PERSONSOEKRAD_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONSOEKRAD_LOVVERK_TYPE_0_VALUES!r}")
