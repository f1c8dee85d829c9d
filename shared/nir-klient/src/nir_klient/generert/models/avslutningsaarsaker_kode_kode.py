from typing import Literal

AvslutningsaarsakerKodeKode = Literal[
    "Annet",
    "Arbeid",
    "Arbeid med lønnstilskudd fra NAV",
    "Arbeid og grunnskole",
    "Arbeid og utdanning - fagskole",
    "Arbeid og utdanning - høyere utdanning",
    "Arbeid og utdanning - videregående opplæring",
    "Arbeidsmarkedstiltak i regi av NAV",
    "Død",
    "Fagskole",
    "Flyttet",
    "Grunnskole",
    "Helsemessige utfordringer",
    "Hjemmeværende med omsorg for barn over 1 år",
    "Hjemmeværende med omsorg for barn under 1 år",
    "Høyere utdanning",
    "Ikke arbeidssøker",
    "Ikke lenger i kategori, mistet rett",
    "Kvalifiserende tiltak i regi av kommunen eller andre aktører",
    "Ukjent",
    "Utvandret",
    "Videregående opplæring - fag og yrkesopplæring",
    "Videregående opplæring - studiespesialisering",
]

AVSLUTNINGSAARSAKER_KODE_KODE_VALUES: set[AvslutningsaarsakerKodeKode] = {
    "Annet",
    "Arbeid",
    "Arbeid med lønnstilskudd fra NAV",
    "Arbeid og grunnskole",
    "Arbeid og utdanning - fagskole",
    "Arbeid og utdanning - høyere utdanning",
    "Arbeid og utdanning - videregående opplæring",
    "Arbeidsmarkedstiltak i regi av NAV",
    "Død",
    "Fagskole",
    "Flyttet",
    "Grunnskole",
    "Helsemessige utfordringer",
    "Hjemmeværende med omsorg for barn over 1 år",
    "Hjemmeværende med omsorg for barn under 1 år",
    "Høyere utdanning",
    "Ikke arbeidssøker",
    "Ikke lenger i kategori, mistet rett",
    "Kvalifiserende tiltak i regi av kommunen eller andre aktører",
    "Ukjent",
    "Utvandret",
    "Videregående opplæring - fag og yrkesopplæring",
    "Videregående opplæring - studiespesialisering",
}


def check_avslutningsaarsaker_kode_kode(value: str) -> AvslutningsaarsakerKodeKode:
    if value in AVSLUTNINGSAARSAKER_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTNINGSAARSAKER_KODE_KODE_VALUES!r}")
