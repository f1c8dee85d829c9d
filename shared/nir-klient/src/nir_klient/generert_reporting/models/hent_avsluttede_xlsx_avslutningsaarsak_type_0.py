from typing import Literal

HentAvsluttedeXlsxAvslutningsaarsakType0 = Literal[
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

HENT_AVSLUTTEDE_XLSX_AVSLUTNINGSAARSAK_TYPE_0_VALUES: set[HentAvsluttedeXlsxAvslutningsaarsakType0] = {
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


def check_hent_avsluttede_xlsx_avslutningsaarsak_type_0(
    value: str,
) -> HentAvsluttedeXlsxAvslutningsaarsakType0:
    if value in HENT_AVSLUTTEDE_XLSX_AVSLUTNINGSAARSAK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_XLSX_AVSLUTNINGSAARSAK_TYPE_0_VALUES!r}"
    )
