from typing import Literal

PersonlisteradKategori = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

PERSONLISTERAD_KATEGORI_VALUES: set[PersonlisteradKategori] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_personlisterad_kategori(value: str) -> PersonlisteradKategori:
    if value in PERSONLISTERAD_KATEGORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONLISTERAD_KATEGORI_VALUES!r}")
