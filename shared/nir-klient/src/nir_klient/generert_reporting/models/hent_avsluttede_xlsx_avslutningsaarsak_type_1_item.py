from typing import Literal

HentAvsluttedeXlsxAvslutningsaarsakType1Item = Literal[
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

HENT_AVSLUTTEDE_XLSX_AVSLUTNINGSAARSAK_TYPE_1_ITEM_VALUES: set[
    HentAvsluttedeXlsxAvslutningsaarsakType1Item
] = {
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


def check_hent_avsluttede_xlsx_avslutningsaarsak_type_1_item(
    value: str,
) -> HentAvsluttedeXlsxAvslutningsaarsakType1Item:
    if value in HENT_AVSLUTTEDE_XLSX_AVSLUTNINGSAARSAK_TYPE_1_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_AVSLUTTEDE_XLSX_AVSLUTNINGSAARSAK_TYPE_1_ITEM_VALUES!r}"
    )
