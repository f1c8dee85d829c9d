from typing import Literal

OrdningerKodeId = Literal[
    "introduksjonsprogram", "norsk-med-norskmaal", "norsk-rett-norskmaal", "samfunnskunnskap"
]

ORDNINGER_KODE_ID_VALUES: set[OrdningerKodeId] = {
    "introduksjonsprogram",
    "norsk-med-norskmaal",
    "norsk-rett-norskmaal",
    "samfunnskunnskap",
}


def check_ordninger_kode_id(value: str) -> OrdningerKodeId:
    if value in ORDNINGER_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORDNINGER_KODE_ID_VALUES!r}")
