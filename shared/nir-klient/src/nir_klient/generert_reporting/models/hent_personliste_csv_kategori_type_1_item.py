from typing import Literal

HentPersonlisteCsvKategoriType1Item = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_PERSONLISTE_CSV_KATEGORI_TYPE_1_ITEM_VALUES: set[HentPersonlisteCsvKategoriType1Item] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_personliste_csv_kategori_type_1_item(value: str) -> HentPersonlisteCsvKategoriType1Item:
    if value in HENT_PERSONLISTE_CSV_KATEGORI_TYPE_1_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_KATEGORI_TYPE_1_ITEM_VALUES!r}"
    )
