from typing import Literal

HentStatistikkCsvLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_STATISTIKK_CSV_LOVVERK_TYPE_0_VALUES: set[HentStatistikkCsvLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_statistikk_csv_lovverk_type_0(value: str) -> HentStatistikkCsvLovverkType0:
    if value in HENT_STATISTIKK_CSV_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_CSV_LOVVERK_TYPE_0_VALUES!r}"
    )
