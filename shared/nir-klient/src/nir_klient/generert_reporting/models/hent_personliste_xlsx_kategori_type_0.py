from typing import Literal

HentPersonlisteXlsxKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_PERSONLISTE_XLSX_KATEGORI_TYPE_0_VALUES: set[HentPersonlisteXlsxKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_personliste_xlsx_kategori_type_0(value: str) -> HentPersonlisteXlsxKategoriType0:
    if value in HENT_PERSONLISTE_XLSX_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_KATEGORI_TYPE_0_VALUES!r}"
    )
