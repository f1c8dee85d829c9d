from typing import Literal

BeregnetavslutningAvslutningsaarsak = Literal[
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

BEREGNETAVSLUTNING_AVSLUTNINGSAARSAK_VALUES: set[BeregnetavslutningAvslutningsaarsak] = {
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


def check_beregnetavslutning_avslutningsaarsak(value: str) -> BeregnetavslutningAvslutningsaarsak:
    if value in BEREGNETAVSLUTNING_AVSLUTNINGSAARSAK_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BEREGNETAVSLUTNING_AVSLUTNINGSAARSAK_VALUES!r}"
    )
