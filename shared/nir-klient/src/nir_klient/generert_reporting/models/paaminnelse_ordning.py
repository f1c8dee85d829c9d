from typing import Literal

PaaminnelseOrdning = Literal[
    "Introduksjonsprogram", "Norsk med norskmål", "Norsk rett/norskmål", "Samfunnskunnskap"
]

PAAMINNELSE_ORDNING_VALUES: set[PaaminnelseOrdning] = {
    "Introduksjonsprogram",
    "Norsk med norskmål",
    "Norsk rett/norskmål",
    "Samfunnskunnskap",
}


def check_paaminnelse_ordning(value: str) -> PaaminnelseOrdning:
    if value in PAAMINNELSE_ORDNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_ORDNING_VALUES!r}")
