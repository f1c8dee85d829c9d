from typing import Literal

KlageutfallKodeId = Literal[
    "klagen-avvises",
    "klager-gis-medhold-delvis-medhold",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
]

KLAGEUTFALL_KODE_ID_VALUES: set[KlageutfallKodeId] = {
    "klagen-avvises",
    "klager-gis-medhold-delvis-medhold",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
}


def check_klageutfall_kode_id(value: str) -> KlageutfallKodeId:
    if value in KLAGEUTFALL_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGEUTFALL_KODE_ID_VALUES!r}")
