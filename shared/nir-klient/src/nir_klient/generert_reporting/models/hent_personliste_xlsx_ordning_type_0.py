from typing import Literal

HentPersonlisteXlsxOrdningType0 = Literal[
    "Introduksjonsprogram", "Norsk med norskmål", "Norsk rett/norskmål", "Samfunnskunnskap"
]

HENT_PERSONLISTE_XLSX_ORDNING_TYPE_0_VALUES: set[HentPersonlisteXlsxOrdningType0] = {
    "Introduksjonsprogram",
    "Norsk med norskmål",
    "Norsk rett/norskmål",
    "Samfunnskunnskap",
}


def check_hent_personliste_xlsx_ordning_type_0(value: str) -> HentPersonlisteXlsxOrdningType0:
    if value in HENT_PERSONLISTE_XLSX_ORDNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_XLSX_ORDNING_TYPE_0_VALUES!r}"
    )
