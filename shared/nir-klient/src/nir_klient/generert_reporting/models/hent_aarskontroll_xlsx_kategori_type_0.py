from typing import Literal

HentAarskontrollXlsxKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_AARSKONTROLL_XLSX_KATEGORI_TYPE_0_VALUES: set[HentAarskontrollXlsxKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_aarskontroll_xlsx_kategori_type_0(value: str) -> HentAarskontrollXlsxKategoriType0:
    if value in HENT_AARSKONTROLL_XLSX_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_XLSX_KATEGORI_TYPE_0_VALUES!r}"
    )
