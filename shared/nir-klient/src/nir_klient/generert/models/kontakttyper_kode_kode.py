from typing import Literal

KontakttyperKodeKode = Literal["Kontakt", "Krav", "Person har avvist program", "Søknad"]

KONTAKTTYPER_KODE_KODE_VALUES: set[KontakttyperKodeKode] = {
    "Kontakt",
    "Krav",
    "Person har avvist program",
    "Søknad",
}


def check_kontakttyper_kode_kode(value: str) -> KontakttyperKodeKode:
    if value in KONTAKTTYPER_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKTTYPER_KODE_KODE_VALUES!r}")
