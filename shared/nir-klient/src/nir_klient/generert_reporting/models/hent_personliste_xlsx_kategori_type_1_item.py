from typing import Literal

HentPersonlisteXlsxKategoriType1Item = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_PERSONLISTE_XLSX_KATEGORI_TYPE_1_ITEM_VALUES: set[HentPersonlisteXlsxKategoriType1Item] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_personliste_xlsx_kategori_type_1_item(value: str) -> HentPersonlisteXlsxKategoriType1Item:
    if value in HENT_PERSONLISTE_XLSX_KATEGORI_TYPE_1_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_KATEGORI_TYPE_1_ITEM_VALUES!r}"
    )
