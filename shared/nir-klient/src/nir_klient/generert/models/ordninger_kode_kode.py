from typing import Literal

OrdningerKodeKode = Literal[
    "Introduksjonsprogram", "Norsk med norskmål", "Norsk rett/norskmål", "Samfunnskunnskap"
]

ORDNINGER_KODE_KODE_VALUES: set[OrdningerKodeKode] = {
    "Introduksjonsprogram",
    "Norsk med norskmål",
    "Norsk rett/norskmål",
    "Samfunnskunnskap",
}


def check_ordninger_kode_kode(value: str) -> OrdningerKodeKode:
    if value in ORDNINGER_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORDNINGER_KODE_KODE_VALUES!r}")
