from typing import Literal

KalkulatorklageUtfallType0 = Literal[
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
]

KALKULATORKLAGE_UTFALL_TYPE_0_VALUES: set[KalkulatorklageUtfallType0] = {
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
}


def check_kalkulatorklage_utfall_type_0(value: str) -> KalkulatorklageUtfallType0:
    if value in KALKULATORKLAGE_UTFALL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KALKULATORKLAGE_UTFALL_TYPE_0_VALUES!r}")
