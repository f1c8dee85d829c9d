from typing import Literal

HistorikkradAvslutningsaarsak = Literal[
    "Annet",
    "Arbeid",
    "Arbeid med lønnstilskudd fra NAV",
    "Arbeid og grunnskole",
    "Arbeid og utdanning - fagskole",
    "Arbeid og utdanning - høyere utdanning",
    "Arbeid og utdanning - videregående opplæring",
    "Arbeidsmarkedstiltak i regi av NAV",
    "Avslutningsårsak ikke registrert",
    "Død",
    "Fagskole",
    "Flyttet",
    "Grunnskole",
    "Helsemessige utfordringer",
    "Hjemmeværende med omsorg for barn over 1 år",
    "Hjemmeværende med omsorg for barn under 1 år",
    "Høyere utdanning",
    "Ikke arbeidssøker",
    "Ikke lenger i kategori",
    "Ikke lenger i kategori, mistet rett",
    "Kvalifiserende tiltak i regi av kommunen eller andre aktører",
    "Person avvist program",
    "Ukjent",
    "Utgått oppstartsfrist",
    "Utvandret",
    "Vedtak om permanent stans",
    "Videregående opplæring - fag og yrkesopplæring",
    "Videregående opplæring - studiespesialisering",
]

HISTORIKKRAD_AVSLUTNINGSAARSAK_VALUES: set[HistorikkradAvslutningsaarsak] = {
    "Annet",
    "Arbeid",
    "Arbeid med lønnstilskudd fra NAV",
    "Arbeid og grunnskole",
    "Arbeid og utdanning - fagskole",
    "Arbeid og utdanning - høyere utdanning",
    "Arbeid og utdanning - videregående opplæring",
    "Arbeidsmarkedstiltak i regi av NAV",
    "Avslutningsårsak ikke registrert",
    "Død",
    "Fagskole",
    "Flyttet",
    "Grunnskole",
    "Helsemessige utfordringer",
    "Hjemmeværende med omsorg for barn over 1 år",
    "Hjemmeværende med omsorg for barn under 1 år",
    "Høyere utdanning",
    "Ikke arbeidssøker",
    "Ikke lenger i kategori",
    "Ikke lenger i kategori, mistet rett",
    "Kvalifiserende tiltak i regi av kommunen eller andre aktører",
    "Person avvist program",
    "Ukjent",
    "Utgått oppstartsfrist",
    "Utvandret",
    "Vedtak om permanent stans",
    "Videregående opplæring - fag og yrkesopplæring",
    "Videregående opplæring - studiespesialisering",
}


def check_historikkrad_avslutningsaarsak(value: str) -> HistorikkradAvslutningsaarsak:
    if value in HISTORIKKRAD_AVSLUTNINGSAARSAK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HISTORIKKRAD_AVSLUTNINGSAARSAK_VALUES!r}")
