from typing import Literal

HentAarskontrollCsvKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_AARSKONTROLL_CSV_KATEGORI_TYPE_0_VALUES: set[HentAarskontrollCsvKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_aarskontroll_csv_kategori_type_0(value: str) -> HentAarskontrollCsvKategoriType0:
    if value in HENT_AARSKONTROLL_CSV_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_CSV_KATEGORI_TYPE_0_VALUES!r}"
    )
