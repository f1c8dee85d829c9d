from typing import Literal

KlageutfallKodeKode = Literal[
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
]

KLAGEUTFALL_KODE_KODE_VALUES: set[KlageutfallKodeKode] = {
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
}


def check_klageutfall_kode_kode(value: str) -> KlageutfallKodeKode:
    if value in KLAGEUTFALL_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGEUTFALL_KODE_KODE_VALUES!r}")
