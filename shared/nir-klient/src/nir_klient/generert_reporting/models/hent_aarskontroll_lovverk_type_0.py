from typing import Literal

HentAarskontrollLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_AARSKONTROLL_LOVVERK_TYPE_0_VALUES: set[HentAarskontrollLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_aarskontroll_lovverk_type_0(value: str) -> HentAarskontrollLovverkType0:
    if value in HENT_AARSKONTROLL_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_LOVVERK_TYPE_0_VALUES!r}"
    )
