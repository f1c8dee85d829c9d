from typing import Literal

HentPersonlisteCsvLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_PERSONLISTE_CSV_LOVVERK_TYPE_0_VALUES: set[HentPersonlisteCsvLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_personliste_csv_lovverk_type_0(value: str) -> HentPersonlisteCsvLovverkType0:
    if value in HENT_PERSONLISTE_CSV_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_LOVVERK_TYPE_0_VALUES!r}"
    )
