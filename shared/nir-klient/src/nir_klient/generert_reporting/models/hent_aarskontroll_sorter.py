from typing import Literal

HentAarskontrollSorter = Literal[
    "-avslutningsaarsak",
    "-avslutningsdato",
    "-bydelsnummer",
    "-dufNummer",
    "-etternavn",
    "-fornavn",
    "-fratraadt",
    "-kategori",
    "-kommuneBydel",
    "-kommunenummer",
    "-lovverk",
    "-oppfoelgingsfylke",
    "-sluttmaal",
    "-startdato",
    "avslutningsaarsak",
    "avslutningsdato",
    "bydelsnummer",
    "dufNummer",
    "etternavn",
    "fornavn",
    "fratraadt",
    "kategori",
    "kommuneBydel",
    "kommunenummer",
    "lovverk",
    "oppfoelgingsfylke",
    "sluttmaal",
    "startdato",
]

HENT_AARSKONTROLL_SORTER_VALUES: set[HentAarskontrollSorter] = {
    "-avslutningsaarsak",
    "-avslutningsdato",
    "-bydelsnummer",
    "-dufNummer",
    "-etternavn",
    "-fornavn",
    "-fratraadt",
    "-kategori",
    "-kommuneBydel",
    "-kommunenummer",
    "-lovverk",
    "-oppfoelgingsfylke",
    "-sluttmaal",
    "-startdato",
    "avslutningsaarsak",
    "avslutningsdato",
    "bydelsnummer",
    "dufNummer",
    "etternavn",
    "fornavn",
    "fratraadt",
    "kategori",
    "kommuneBydel",
    "kommunenummer",
    "lovverk",
    "oppfoelgingsfylke",
    "sluttmaal",
    "startdato",
}


def check_hent_aarskontroll_sorter(value: str) -> HentAarskontrollSorter:
    if value in HENT_AARSKONTROLL_SORTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_AARSKONTROLL_SORTER_VALUES!r}")
