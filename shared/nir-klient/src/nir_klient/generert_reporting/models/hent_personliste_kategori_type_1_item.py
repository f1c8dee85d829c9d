from typing import Literal

HentPersonlisteKategoriType1Item = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_PERSONLISTE_KATEGORI_TYPE_1_ITEM_VALUES: set[HentPersonlisteKategoriType1Item] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_personliste_kategori_type_1_item(value: str) -> HentPersonlisteKategoriType1Item:
    if value in HENT_PERSONLISTE_KATEGORI_TYPE_1_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_KATEGORI_TYPE_1_ITEM_VALUES!r}"
    )
