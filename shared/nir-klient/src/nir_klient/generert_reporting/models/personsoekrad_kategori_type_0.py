from typing import Literal

PersonsoekradKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

PERSONSOEKRAD_KATEGORI_TYPE_0_VALUES: set[PersonsoekradKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_personsoekrad_kategori_type_0(value: str) -> PersonsoekradKategoriType0:
    if value in PERSONSOEKRAD_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONSOEKRAD_KATEGORI_TYPE_0_VALUES!r}")
