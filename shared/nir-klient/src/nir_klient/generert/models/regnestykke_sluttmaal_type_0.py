from typing import Literal

RegnestykkeSluttmaalType0 = Literal[
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

REGNESTYKKE_SLUTTMAAL_TYPE_0_VALUES: set[RegnestykkeSluttmaalType0] = {
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


def check_regnestykke_sluttmaal_type_0(value: str) -> RegnestykkeSluttmaalType0:
    if value in REGNESTYKKE_SLUTTMAAL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGNESTYKKE_SLUTTMAAL_TYPE_0_VALUES!r}")
