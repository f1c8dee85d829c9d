from typing import Literal

HentPersonlisteCsvKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_PERSONLISTE_CSV_KATEGORI_TYPE_0_VALUES: set[HentPersonlisteCsvKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_personliste_csv_kategori_type_0(value: str) -> HentPersonlisteCsvKategoriType0:
    if value in HENT_PERSONLISTE_CSV_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_KATEGORI_TYPE_0_VALUES!r}"
    )
