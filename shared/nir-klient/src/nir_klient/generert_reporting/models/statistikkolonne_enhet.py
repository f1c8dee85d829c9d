from typing import Literal

StatistikkolonneEnhet = Literal["dager", "måneder", "personer", "prosent", "timer per uke"]

STATISTIKKOLONNE_ENHET_VALUES: set[StatistikkolonneEnhet] = {
    "dager",
    "måneder",
    "personer",
    "prosent",
    "timer per uke",
}


def check_statistikkolonne_enhet(value: str) -> StatistikkolonneEnhet:
    if value in STATISTIKKOLONNE_ENHET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATISTIKKOLONNE_ENHET_VALUES!r}")
