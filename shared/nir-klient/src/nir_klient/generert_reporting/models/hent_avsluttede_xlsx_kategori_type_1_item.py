from typing import Literal

HentAvsluttedeXlsxKategoriType1Item = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_AVSLUTTEDE_XLSX_KATEGORI_TYPE_1_ITEM_VALUES: set[HentAvsluttedeXlsxKategoriType1Item] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_avsluttede_xlsx_kategori_type_1_item(value: str) -> HentAvsluttedeXlsxKategoriType1Item:
    if value in HENT_AVSLUTTEDE_XLSX_KATEGORI_TYPE_1_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_XLSX_KATEGORI_TYPE_1_ITEM_VALUES!r}"
    )
