from typing import Literal

PersonlisteradLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

PERSONLISTERAD_LOVVERK_TYPE_0_VALUES: set[PersonlisteradLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_personlisterad_lovverk_type_0(value: str) -> PersonlisteradLovverkType0:
    if value in PERSONLISTERAD_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONLISTERAD_LOVVERK_TYPE_0_VALUES!r}")
