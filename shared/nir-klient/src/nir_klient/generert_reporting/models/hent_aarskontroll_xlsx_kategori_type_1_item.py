from typing import Literal

HentAarskontrollXlsxKategoriType1Item = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_AARSKONTROLL_XLSX_KATEGORI_TYPE_1_ITEM_VALUES: set[HentAarskontrollXlsxKategoriType1Item] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_aarskontroll_xlsx_kategori_type_1_item(value: str) -> HentAarskontrollXlsxKategoriType1Item:
    if value in HENT_AARSKONTROLL_XLSX_KATEGORI_TYPE_1_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_XLSX_KATEGORI_TYPE_1_ITEM_VALUES!r}"
    )
