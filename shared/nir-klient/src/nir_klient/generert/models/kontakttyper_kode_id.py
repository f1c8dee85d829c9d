from typing import Literal

KontakttyperKodeId = Literal["kontakt", "krav", "person-har-avvist-program", "soeknad"]

KONTAKTTYPER_KODE_ID_VALUES: set[KontakttyperKodeId] = {
    "kontakt",
    "krav",
    "person-har-avvist-program",
    "soeknad",
}


def check_kontakttyper_kode_id(value: str) -> KontakttyperKodeId:
    if value in KONTAKTTYPER_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKTTYPER_KODE_ID_VALUES!r}")
