from typing import Literal

SluttmaalKodevalgId = Literal[
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

SLUTTMAAL_KODEVALG_ID_VALUES: set[SluttmaalKodevalgId] = {
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


def check_sluttmaal_kodevalg_id(value: str) -> SluttmaalKodevalgId:
    if value in SLUTTMAAL_KODEVALG_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_KODEVALG_ID_VALUES!r}")
