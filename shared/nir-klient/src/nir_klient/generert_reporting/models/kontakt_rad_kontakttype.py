from typing import Literal

KontaktRadKontakttype = Literal["Kontakt", "Krav", "Person har avvist program", "Søknad"]

KONTAKT_RAD_KONTAKTTYPE_VALUES: set[KontaktRadKontakttype] = {
    "Kontakt",
    "Krav",
    "Person har avvist program",
    "Søknad",
}


def check_kontakt_rad_kontakttype(value: str) -> KontaktRadKontakttype:
    if value in KONTAKT_RAD_KONTAKTTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_RAD_KONTAKTTYPE_VALUES!r}")
