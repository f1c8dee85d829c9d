from typing import Literal

PaaminnelseKategori = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

PAAMINNELSE_KATEGORI_VALUES: set[PaaminnelseKategori] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_paaminnelse_kategori(value: str) -> PaaminnelseKategori:
    if value in PAAMINNELSE_KATEGORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_KATEGORI_VALUES!r}")
