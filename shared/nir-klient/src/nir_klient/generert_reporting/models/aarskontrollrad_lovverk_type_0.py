from typing import Literal

AarskontrollradLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

AARSKONTROLLRAD_LOVVERK_TYPE_0_VALUES: set[AarskontrollradLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_aarskontrollrad_lovverk_type_0(value: str) -> AarskontrollradLovverkType0:
    if value in AARSKONTROLLRAD_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AARSKONTROLLRAD_LOVVERK_TYPE_0_VALUES!r}")
