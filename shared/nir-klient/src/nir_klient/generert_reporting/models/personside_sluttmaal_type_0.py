from typing import Literal

PersonsideSluttmaalType0 = Literal[
    "Arbeid - person har ikke utdanning på videregående nivå fra før",
    "Arbeid - person har utdanning på videregående nivå fra før",
    "Fag- og yrkesopplæring",
    "Fullføre deler av grunnskole",
    "Fullføre deler av videregående opplæring",
    "Fullføre grunnskole",
    "Fullføre videregående opplæring - over 25 år",
    "Fullføre videregående opplæring - under 25 år",
    "Høyere utdanning",
    "Yrkesfaglig rekvalifisering",
]

PERSONSIDE_SLUTTMAAL_TYPE_0_VALUES: set[PersonsideSluttmaalType0] = {
    "Arbeid - person har ikke utdanning på videregående nivå fra før",
    "Arbeid - person har utdanning på videregående nivå fra før",
    "Fag- og yrkesopplæring",
    "Fullføre deler av grunnskole",
    "Fullføre deler av videregående opplæring",
    "Fullføre grunnskole",
    "Fullføre videregående opplæring - over 25 år",
    "Fullføre videregående opplæring - under 25 år",
    "Høyere utdanning",
    "Yrkesfaglig rekvalifisering",
}


def check_personside_sluttmaal_type_0(value: str) -> PersonsideSluttmaalType0:
    if value in PERSONSIDE_SLUTTMAAL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONSIDE_SLUTTMAAL_TYPE_0_VALUES!r}")
