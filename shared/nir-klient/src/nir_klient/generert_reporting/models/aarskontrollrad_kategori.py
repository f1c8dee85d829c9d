from typing import Literal

AarskontrollradKategori = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

AARSKONTROLLRAD_KATEGORI_VALUES: set[AarskontrollradKategori] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_aarskontrollrad_kategori(value: str) -> AarskontrollradKategori:
    if value in AARSKONTROLLRAD_KATEGORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AARSKONTROLLRAD_KATEGORI_VALUES!r}")
