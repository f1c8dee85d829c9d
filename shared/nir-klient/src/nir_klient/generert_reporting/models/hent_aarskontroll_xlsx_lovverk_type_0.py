from typing import Literal

HentAarskontrollXlsxLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_AARSKONTROLL_XLSX_LOVVERK_TYPE_0_VALUES: set[HentAarskontrollXlsxLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_aarskontroll_xlsx_lovverk_type_0(value: str) -> HentAarskontrollXlsxLovverkType0:
    if value in HENT_AARSKONTROLL_XLSX_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_XLSX_LOVVERK_TYPE_0_VALUES!r}"
    )
