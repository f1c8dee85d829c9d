from typing import Literal

HentPersonlisteVedtakType0 = Literal["med", "uten"]

HENT_PERSONLISTE_VEDTAK_TYPE_0_VALUES: set[HentPersonlisteVedtakType0] = {
    "med",
    "uten",
}


def check_hent_personliste_vedtak_type_0(value: str) -> HentPersonlisteVedtakType0:
    if value in HENT_PERSONLISTE_VEDTAK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_VEDTAK_TYPE_0_VALUES!r}")
