from typing import Literal

HentAarskontrollCsvLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_AARSKONTROLL_CSV_LOVVERK_TYPE_0_VALUES: set[HentAarskontrollCsvLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_aarskontroll_csv_lovverk_type_0(value: str) -> HentAarskontrollCsvLovverkType0:
    if value in HENT_AARSKONTROLL_CSV_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_CSV_LOVVERK_TYPE_0_VALUES!r}"
    )
