from typing import Literal

SimulerKontaktKontakttype = Literal[
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
]

SIMULER_KONTAKT_KONTAKTTYPE_VALUES: set[SimulerKontaktKontakttype] = {
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
}


def check_simuler_kontakt_kontakttype(value: str) -> SimulerKontaktKontakttype:
    if value in SIMULER_KONTAKT_KONTAKTTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIMULER_KONTAKT_KONTAKTTYPE_VALUES!r}")
