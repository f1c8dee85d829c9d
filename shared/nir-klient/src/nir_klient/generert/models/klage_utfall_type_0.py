from typing import Literal

KlageUtfallType0 = Literal[
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
]

KLAGE_UTFALL_TYPE_0_VALUES: set[KlageUtfallType0] = {
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
}


def check_klage_utfall_type_0(value: str) -> KlageUtfallType0:
    if value in KLAGE_UTFALL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_UTFALL_TYPE_0_VALUES!r}")
