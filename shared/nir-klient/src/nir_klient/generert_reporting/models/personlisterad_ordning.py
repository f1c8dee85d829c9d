from typing import Literal

PersonlisteradOrdning = Literal[
    "Introduksjonsprogram", "Norsk med norskmål", "Norsk rett/norskmål", "Samfunnskunnskap"
]

PERSONLISTERAD_ORDNING_VALUES: set[PersonlisteradOrdning] = {
    "Introduksjonsprogram",
    "Norsk med norskmål",
    "Norsk rett/norskmål",
    "Samfunnskunnskap",
}


def check_personlisterad_ordning(value: str) -> PersonlisteradOrdning:
    if value in PERSONLISTERAD_ORDNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSONLISTERAD_ORDNING_VALUES!r}")
