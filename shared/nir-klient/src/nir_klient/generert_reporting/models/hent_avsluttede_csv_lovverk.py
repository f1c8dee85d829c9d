from typing import Literal

HentAvsluttedeCsvLovverk = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_AVSLUTTEDE_CSV_LOVVERK_VALUES: set[HentAvsluttedeCsvLovverk] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_avsluttede_csv_lovverk(value: str) -> HentAvsluttedeCsvLovverk:
    if value in HENT_AVSLUTTEDE_CSV_LOVVERK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_CSV_LOVVERK_VALUES!r}")
