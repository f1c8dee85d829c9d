from typing import Literal

HentKontaktSorterType0 = Literal[
    "-dato",
    "-endret",
    "-endretAv",
    "-etag",
    "-innslagId",
    "-kontakttype",
    "-merknad",
    "-registrert",
    "-registrertAv",
    "-seksjon",
    "-slettetAv",
    "-status",
    "dato",
    "endret",
    "endretAv",
    "etag",
    "innslagId",
    "kontakttype",
    "merknad",
    "registrert",
    "registrertAv",
    "seksjon",
    "slettetAv",
    "status",
]

HENT_KONTAKT_SORTER_TYPE_0_VALUES: set[HentKontaktSorterType0] = {
    "-dato",
    "-endret",
    "-endretAv",
    "-etag",
    "-innslagId",
    "-kontakttype",
    "-merknad",
    "-registrert",
    "-registrertAv",
    "-seksjon",
    "-slettetAv",
    "-status",
    "dato",
    "endret",
    "endretAv",
    "etag",
    "innslagId",
    "kontakttype",
    "merknad",
    "registrert",
    "registrertAv",
    "seksjon",
    "slettetAv",
    "status",
}


def check_hent_kontakt_sorter_type_0(value: str) -> HentKontaktSorterType0:
    if value in HENT_KONTAKT_SORTER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_KONTAKT_SORTER_TYPE_0_VALUES!r}")
