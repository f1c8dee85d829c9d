from typing import Literal

HentPersonlisteLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_PERSONLISTE_LOVVERK_TYPE_0_VALUES: set[HentPersonlisteLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_personliste_lovverk_type_0(value: str) -> HentPersonlisteLovverkType0:
    if value in HENT_PERSONLISTE_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_LOVVERK_TYPE_0_VALUES!r}")
