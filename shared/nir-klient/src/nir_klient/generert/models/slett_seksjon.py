from typing import Literal

SlettSeksjon = Literal[
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "klage",
    "kontakt",
    "reservasjon",
    "sluttmaal",
    "tiltak",
    "vedtak",
]

SLETT_SEKSJON_VALUES: set[SlettSeksjon] = {
    "avslutning",
    "fravaer",
    "integreringskontrakt",
    "klage",
    "kontakt",
    "reservasjon",
    "sluttmaal",
    "tiltak",
    "vedtak",
}


def check_slett_seksjon(value: str) -> SlettSeksjon:
    if value in SLETT_SEKSJON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLETT_SEKSJON_VALUES!r}")
