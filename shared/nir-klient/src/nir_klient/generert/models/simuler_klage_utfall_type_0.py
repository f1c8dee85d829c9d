from typing import Literal

SimulerKlageUtfallType0 = Literal[
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
]

SIMULER_KLAGE_UTFALL_TYPE_0_VALUES: set[SimulerKlageUtfallType0] = {
    "Klagen avvises",
    "klagen-avvises",
    "Klager gis medhold/delvis medhold",
    "klager-gis-medhold-delvis-medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
}


def check_simuler_klage_utfall_type_0(value: str) -> SimulerKlageUtfallType0:
    if value in SIMULER_KLAGE_UTFALL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIMULER_KLAGE_UTFALL_TYPE_0_VALUES!r}")
