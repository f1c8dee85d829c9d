from typing import Literal

SimulerKontaktEndringKontakttype = Literal[
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
]

SIMULER_KONTAKT_ENDRING_KONTAKTTYPE_VALUES: set[SimulerKontaktEndringKontakttype] = {
    "Kontakt",
    "kontakt",
    "Krav",
    "krav",
    "Person har avvist program",
    "person-har-avvist-program",
    "soeknad",
    "Søknad",
}


def check_simuler_kontakt_endring_kontakttype(value: str) -> SimulerKontaktEndringKontakttype:
    if value in SIMULER_KONTAKT_ENDRING_KONTAKTTYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SIMULER_KONTAKT_ENDRING_KONTAKTTYPE_VALUES!r}"
    )
