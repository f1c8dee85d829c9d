from typing import Literal

HentStatistikkCsvKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

HENT_STATISTIKK_CSV_KATEGORI_TYPE_0_VALUES: set[HentStatistikkCsvKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_hent_statistikk_csv_kategori_type_0(value: str) -> HentStatistikkCsvKategoriType0:
    if value in HENT_STATISTIKK_CSV_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_CSV_KATEGORI_TYPE_0_VALUES!r}"
    )
