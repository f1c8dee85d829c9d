from typing import Literal

SluttmaalEndringSluttmaal = Literal[
    "Arbeid - person har ikke utdanning på videregående nivå fra før",
    "Arbeid - person har utdanning på videregående nivå fra før",
    "arbeid-person-har-ikke-utdanning-paa-videregaaende-nivaa-fra-foer",
    "arbeid-person-har-utdanning-paa-videregaaende-nivaa-fra-foer",
    "Fag- og yrkesopplæring",
    "fag-og-yrkesopplaering",
    "fullfoere-deler-av-grunnskole",
    "fullfoere-deler-av-videregaaende-opplaering",
    "fullfoere-grunnskole",
    "fullfoere-videregaaende-opplaering-over-25-aar",
    "fullfoere-videregaaende-opplaering-under-25-aar",
    "Fullføre deler av grunnskole",
    "Fullføre deler av videregående opplæring",
    "Fullføre grunnskole",
    "Fullføre videregående opplæring - over 25 år",
    "Fullføre videregående opplæring - under 25 år",
    "hoeyere-utdanning",
    "Høyere utdanning",
    "Yrkesfaglig rekvalifisering",
    "yrkesfaglig-rekvalifisering",
]

SLUTTMAAL_ENDRING_SLUTTMAAL_VALUES: set[SluttmaalEndringSluttmaal] = {
    "Arbeid - person har ikke utdanning på videregående nivå fra før",
    "Arbeid - person har utdanning på videregående nivå fra før",
    "arbeid-person-har-ikke-utdanning-paa-videregaaende-nivaa-fra-foer",
    "arbeid-person-har-utdanning-paa-videregaaende-nivaa-fra-foer",
    "Fag- og yrkesopplæring",
    "fag-og-yrkesopplaering",
    "fullfoere-deler-av-grunnskole",
    "fullfoere-deler-av-videregaaende-opplaering",
    "fullfoere-grunnskole",
    "fullfoere-videregaaende-opplaering-over-25-aar",
    "fullfoere-videregaaende-opplaering-under-25-aar",
    "Fullføre deler av grunnskole",
    "Fullføre deler av videregående opplæring",
    "Fullføre grunnskole",
    "Fullføre videregående opplæring - over 25 år",
    "Fullføre videregående opplæring - under 25 år",
    "hoeyere-utdanning",
    "Høyere utdanning",
    "Yrkesfaglig rekvalifisering",
    "yrkesfaglig-rekvalifisering",
}


def check_sluttmaal_endring_sluttmaal(value: str) -> SluttmaalEndringSluttmaal:
    if value in SLUTTMAAL_ENDRING_SLUTTMAAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_ENDRING_SLUTTMAAL_VALUES!r}")
