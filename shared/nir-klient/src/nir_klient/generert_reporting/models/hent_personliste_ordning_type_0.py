from typing import Literal

HentPersonlisteOrdningType0 = Literal[
    "Introduksjonsprogram", "Norsk med norskmål", "Norsk rett/norskmål", "Samfunnskunnskap"
]

HENT_PERSONLISTE_ORDNING_TYPE_0_VALUES: set[HentPersonlisteOrdningType0] = {
    "Introduksjonsprogram",
    "Norsk med norskmål",
    "Norsk rett/norskmål",
    "Samfunnskunnskap",
}


def check_hent_personliste_ordning_type_0(value: str) -> HentPersonlisteOrdningType0:
    if value in HENT_PERSONLISTE_ORDNING_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_ORDNING_TYPE_0_VALUES!r}")
