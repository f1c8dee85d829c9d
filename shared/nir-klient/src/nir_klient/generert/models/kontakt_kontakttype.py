from typing import Literal

KontaktKontakttype = Literal[
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
]

KONTAKT_KONTAKTTYPE_VALUES: set[KontaktKontakttype] = {
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
}


def check_kontakt_kontakttype(value: str) -> KontaktKontakttype:
    if value in KONTAKT_KONTAKTTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_KONTAKTTYPE_VALUES!r}")
