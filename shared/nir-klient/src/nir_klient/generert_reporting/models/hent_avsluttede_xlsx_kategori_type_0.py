from typing import Literal

HentAvsluttedeXlsxKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_AVSLUTTEDE_XLSX_KATEGORI_TYPE_0_VALUES: set[HentAvsluttedeXlsxKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_avsluttede_xlsx_kategori_type_0(value: str) -> HentAvsluttedeXlsxKategoriType0:
    if value in HENT_AVSLUTTEDE_XLSX_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_XLSX_KATEGORI_TYPE_0_VALUES!r}"
    )
