from typing import Literal

SluttmaalKodeKode = Literal[
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

SLUTTMAAL_KODE_KODE_VALUES: set[SluttmaalKodeKode] = {
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


def check_sluttmaal_kode_kode(value: str) -> SluttmaalKodeKode:
    if value in SLUTTMAAL_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_KODE_KODE_VALUES!r}")
