from typing import Literal

SimulerSlettSeksjon = Literal[
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

SIMULER_SLETT_SEKSJON_VALUES: set[SimulerSlettSeksjon] = {
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


def check_simuler_slett_seksjon(value: str) -> SimulerSlettSeksjon:
    if value in SIMULER_SLETT_SEKSJON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIMULER_SLETT_SEKSJON_VALUES!r}")
