from typing import Literal

AvsluttetradKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

AVSLUTTETRAD_KATEGORI_TYPE_0_VALUES: set[AvsluttetradKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_avsluttetrad_kategori_type_0(value: str) -> AvsluttetradKategoriType0:
    if value in AVSLUTTETRAD_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTTETRAD_KATEGORI_TYPE_0_VALUES!r}")
