from typing import Literal

HentEtterregistreringSorter = Literal[
    "-dufNummer",
    "-gjelder",
    "-kommune",
    "-kommunenummer",
    "-tilDato",
    "-tilgangId",
    "dufNummer",
    "gjelder",
    "kommune",
    "kommunenummer",
    "tilDato",
    "tilgangId",
]

HENT_ETTERREGISTRERING_SORTER_VALUES: set[HentEtterregistreringSorter] = {
    "-dufNummer",
    "-gjelder",
    "-kommune",
    "-kommunenummer",
    "-tilDato",
    "-tilgangId",
    "dufNummer",
    "gjelder",
    "kommune",
    "kommunenummer",
    "tilDato",
    "tilgangId",
}


def check_hent_etterregistrering_sorter(value: str) -> HentEtterregistreringSorter:
    if value in HENT_ETTERREGISTRERING_SORTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_ETTERREGISTRERING_SORTER_VALUES!r}")
