from typing import Literal

KontaktEndringKontakttype = Literal[
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
]

KONTAKT_ENDRING_KONTAKTTYPE_VALUES: set[KontaktEndringKontakttype] = {
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
}


def check_kontakt_endring_kontakttype(value: str) -> KontaktEndringKontakttype:
    if value in KONTAKT_ENDRING_KONTAKTTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_ENDRING_KONTAKTTYPE_VALUES!r}")
