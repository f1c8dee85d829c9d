from typing import Literal

KategorierKodeKode = Literal[
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
]

KATEGORIER_KODE_KODE_VALUES: set[KategorierKodeKode] = {
    "Kan tilbys introduksjonsordning",
    "Kan tilbys introduksjonsprogram",
    "Rett og plikt til introduksjonsordning",
    "Rett og plikt til introduksjonsprogram",
    "Rett til introduksjonsprogram",
    "Rett til norsk",
}


def check_kategorier_kode_kode(value: str) -> KategorierKodeKode:
    if value in KATEGORIER_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KATEGORIER_KODE_KODE_VALUES!r}")
