from typing import Literal

HentAvsluttedeXlsxLovverk = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_AVSLUTTEDE_XLSX_LOVVERK_VALUES: set[HentAvsluttedeXlsxLovverk] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_avsluttede_xlsx_lovverk(value: str) -> HentAvsluttedeXlsxLovverk:
    if value in HENT_AVSLUTTEDE_XLSX_LOVVERK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_XLSX_LOVVERK_VALUES!r}")
