from typing import Literal

SluttmaalUtdanningType0 = Literal["gjennomført vgo", "ikke vgo"]

SLUTTMAAL_UTDANNING_TYPE_0_VALUES: set[SluttmaalUtdanningType0] = {
    "gjennomført vgo",
    "ikke vgo",
}


def check_sluttmaal_utdanning_type_0(value: str) -> SluttmaalUtdanningType0:
    if value in SLUTTMAAL_UTDANNING_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_UTDANNING_TYPE_0_VALUES!r}")
