from typing import Literal

KlageEndringUtfallType0 = Literal[
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
]

KLAGE_ENDRING_UTFALL_TYPE_0_VALUES: set[KlageEndringUtfallType0] = {
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
}


def check_klage_endring_utfall_type_0(value: str) -> KlageEndringUtfallType0:
    if value in KLAGE_ENDRING_UTFALL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_ENDRING_UTFALL_TYPE_0_VALUES!r}")
