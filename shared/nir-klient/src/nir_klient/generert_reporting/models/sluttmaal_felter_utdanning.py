from typing import Literal

SluttmaalFelterUtdanning = Literal["gjennomført vgo", "ikke vgo"]

SLUTTMAAL_FELTER_UTDANNING_VALUES: set[SluttmaalFelterUtdanning] = {
    "gjennomført vgo",
    "ikke vgo",
}


def check_sluttmaal_felter_utdanning(value: str) -> SluttmaalFelterUtdanning:
    if value in SLUTTMAAL_FELTER_UTDANNING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_FELTER_UTDANNING_VALUES!r}")
