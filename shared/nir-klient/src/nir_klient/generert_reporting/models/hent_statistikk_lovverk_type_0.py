from typing import Literal

HentStatistikkLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_STATISTIKK_LOVVERK_TYPE_0_VALUES: set[HentStatistikkLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_statistikk_lovverk_type_0(value: str) -> HentStatistikkLovverkType0:
    if value in HENT_STATISTIKK_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_LOVVERK_TYPE_0_VALUES!r}")
