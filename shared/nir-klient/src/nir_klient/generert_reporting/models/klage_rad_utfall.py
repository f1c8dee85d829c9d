from typing import Literal

KlageRadUtfall = Literal[
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
]

KLAGE_RAD_UTFALL_VALUES: set[KlageRadUtfall] = {
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
}


def check_klage_rad_utfall(value: str) -> KlageRadUtfall:
    if value in KLAGE_RAD_UTFALL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_RAD_UTFALL_VALUES!r}")
