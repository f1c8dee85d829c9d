from typing import Literal

SluttmaalKodeId = Literal[
    "arbeid-person-har-ikke-utdanning-paa-videregaaende-nivaa-fra-foer",
    "arbeid-person-har-utdanning-paa-videregaaende-nivaa-fra-foer",
    "fag-og-yrkesopplaering",
    "fullfoere-deler-av-grunnskole",
    "fullfoere-deler-av-videregaaende-opplaering",
    "fullfoere-grunnskole",
    "fullfoere-videregaaende-opplaering-over-25-aar",
    "fullfoere-videregaaende-opplaering-under-25-aar",
    "hoeyere-utdanning",
    "yrkesfaglig-rekvalifisering",
]

SLUTTMAAL_KODE_ID_VALUES: set[SluttmaalKodeId] = {
    "arbeid-person-har-ikke-utdanning-paa-videregaaende-nivaa-fra-foer",
    "arbeid-person-har-utdanning-paa-videregaaende-nivaa-fra-foer",
    "fag-og-yrkesopplaering",
    "fullfoere-deler-av-grunnskole",
    "fullfoere-deler-av-videregaaende-opplaering",
    "fullfoere-grunnskole",
    "fullfoere-videregaaende-opplaering-over-25-aar",
    "fullfoere-videregaaende-opplaering-under-25-aar",
    "hoeyere-utdanning",
    "yrkesfaglig-rekvalifisering",
}


def check_sluttmaal_kode_id(value: str) -> SluttmaalKodeId:
    if value in SLUTTMAAL_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_KODE_ID_VALUES!r}")
