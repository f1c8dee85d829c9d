from typing import Literal

StatusboksKategoriType0 = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

STATUSBOKS_KATEGORI_TYPE_0_VALUES: set[StatusboksKategoriType0] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_statusboks_kategori_type_0(value: str) -> StatusboksKategoriType0:
    if value in STATUSBOKS_KATEGORI_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSBOKS_KATEGORI_TYPE_0_VALUES!r}")
