from typing import Literal

KontaktFelterKontakttype = Literal["Kontakt", "Krav", "Person har avvist program", "Søknad"]

KONTAKT_FELTER_KONTAKTTYPE_VALUES: set[KontaktFelterKontakttype] = {
    "Kontakt",
    "Krav",
    "Person har avvist program",
    "Søknad",
}


def check_kontakt_felter_kontakttype(value: str) -> KontaktFelterKontakttype:
    if value in KONTAKT_FELTER_KONTAKTTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_FELTER_KONTAKTTYPE_VALUES!r}")
