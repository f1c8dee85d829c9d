from typing import Literal

HentPersonlisteXlsxLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_PERSONLISTE_XLSX_LOVVERK_TYPE_0_VALUES: set[HentPersonlisteXlsxLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_personliste_xlsx_lovverk_type_0(value: str) -> HentPersonlisteXlsxLovverkType0:
    if value in HENT_PERSONLISTE_XLSX_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_LOVVERK_TYPE_0_VALUES!r}"
    )
