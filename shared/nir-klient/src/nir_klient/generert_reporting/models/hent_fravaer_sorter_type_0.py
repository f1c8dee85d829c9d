from typing import Literal

HentFravaerSorterType0 = Literal[
    "-endret",
    "-endretAv",
    "-etag",
    "-fra",
    "-fravaerskode",
    "-innslagId",
    "-merknad",
    "-registrert",
    "-registrertAv",
    "-seksjon",
    "-slettetAv",
    "-status",
    "-til",
    "-virkedager",
    "endret",
    "endretAv",
    "etag",
    "fra",
    "fravaerskode",
    "innslagId",
    "merknad",
    "registrert",
    "registrertAv",
    "seksjon",
    "slettetAv",
    "status",
    "til",
    "virkedager",
]

HENT_FRAVAER_SORTER_TYPE_0_VALUES: set[HentFravaerSorterType0] = {
    "-endret",
    "-endretAv",
    "-etag",
    "-fra",
    "-fravaerskode",
    "-innslagId",
    "-merknad",
    "-registrert",
    "-registrertAv",
    "-seksjon",
    "-slettetAv",
    "-status",
    "-til",
    "-virkedager",
    "endret",
    "endretAv",
    "etag",
    "fra",
    "fravaerskode",
    "innslagId",
    "merknad",
    "registrert",
    "registrertAv",
    "seksjon",
    "slettetAv",
    "status",
    "til",
    "virkedager",
}


def check_hent_fravaer_sorter_type_0(value: str) -> HentFravaerSorterType0:
    if value in HENT_FRAVAER_SORTER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_FRAVAER_SORTER_TYPE_0_VALUES!r}")
