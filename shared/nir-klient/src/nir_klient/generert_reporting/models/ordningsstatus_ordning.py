from typing import Literal

OrdningsstatusOrdning = Literal[
    "Introduksjonsprogram", "Norsk med norskmål", "Norsk rett/norskmål", "Samfunnskunnskap"
]

ORDNINGSSTATUS_ORDNING_VALUES: set[OrdningsstatusOrdning] = {
    "Introduksjonsprogram",
    "Norsk med norskmål",
    "Norsk rett/norskmål",
    "Samfunnskunnskap",
}


def check_ordningsstatus_ordning(value: str) -> OrdningsstatusOrdning:
    if value in ORDNINGSSTATUS_ORDNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORDNINGSSTATUS_ORDNING_VALUES!r}")
