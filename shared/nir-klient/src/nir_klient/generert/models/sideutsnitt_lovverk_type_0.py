from typing import Literal

SideutsnittLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

SIDEUTSNITT_LOVVERK_TYPE_0_VALUES: set[SideutsnittLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_sideutsnitt_lovverk_type_0(value: str) -> SideutsnittLovverkType0:
    if value in SIDEUTSNITT_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIDEUTSNITT_LOVVERK_TYPE_0_VALUES!r}")
