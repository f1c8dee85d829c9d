from typing import Literal

KontaktKodevalgKode = Literal["Kontakt", "Krav", "Person har avvist program", "Søknad"]

KONTAKT_KODEVALG_KODE_VALUES: set[KontaktKodevalgKode] = {
    "Kontakt",
    "Krav",
    "Person har avvist program",
    "Søknad",
}


def check_kontakt_kodevalg_kode(value: str) -> KontaktKodevalgKode:
    if value in KONTAKT_KODEVALG_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_KODEVALG_KODE_VALUES!r}")
