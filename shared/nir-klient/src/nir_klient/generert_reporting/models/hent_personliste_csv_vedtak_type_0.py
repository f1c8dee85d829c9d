from typing import Literal

HentPersonlisteCsvVedtakType0 = Literal["med", "uten"]

HENT_PERSONLISTE_CSV_VEDTAK_TYPE_0_VALUES: set[HentPersonlisteCsvVedtakType0] = {
    "med",
    "uten",
}


def check_hent_personliste_csv_vedtak_type_0(value: str) -> HentPersonlisteCsvVedtakType0:
    if value in HENT_PERSONLISTE_CSV_VEDTAK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_VEDTAK_TYPE_0_VALUES!r}"
    )
