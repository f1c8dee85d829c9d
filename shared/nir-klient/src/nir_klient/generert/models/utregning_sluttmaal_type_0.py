from typing import Literal

UtregningSluttmaalType0 = Literal[
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

UTREGNING_SLUTTMAAL_TYPE_0_VALUES: set[UtregningSluttmaalType0] = {
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


def check_utregning_sluttmaal_type_0(value: str) -> UtregningSluttmaalType0:
    if value in UTREGNING_SLUTTMAAL_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UTREGNING_SLUTTMAAL_TYPE_0_VALUES!r}")
