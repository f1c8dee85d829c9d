from typing import Literal

KlageFelterUtfall = Literal[
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
]

KLAGE_FELTER_UTFALL_VALUES: set[KlageFelterUtfall] = {
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
}


def check_klage_felter_utfall(value: str) -> KlageFelterUtfall:
    if value in KLAGE_FELTER_UTFALL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_FELTER_UTFALL_VALUES!r}")
