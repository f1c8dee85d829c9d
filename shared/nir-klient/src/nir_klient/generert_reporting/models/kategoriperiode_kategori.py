from typing import Literal

KategoriperiodeKategori = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

KATEGORIPERIODE_KATEGORI_VALUES: set[KategoriperiodeKategori] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_kategoriperiode_kategori(value: str) -> KategoriperiodeKategori:
    if value in KATEGORIPERIODE_KATEGORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KATEGORIPERIODE_KATEGORI_VALUES!r}")
