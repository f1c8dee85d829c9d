from typing import Literal

KontaktKodevalgId = Literal["kontakt", "krav", "person-har-avvist-program", "soeknad"]

KONTAKT_KODEVALG_ID_VALUES: set[KontaktKodevalgId] = {
    "kontakt",
    "krav",
    "person-har-avvist-program",
    "soeknad",
}


def check_kontakt_kodevalg_id(value: str) -> KontaktKodevalgId:
    if value in KONTAKT_KODEVALG_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_KODEVALG_ID_VALUES!r}")
