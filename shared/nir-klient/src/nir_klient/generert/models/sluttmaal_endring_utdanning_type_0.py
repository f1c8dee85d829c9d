from typing import Literal

SluttmaalEndringUtdanningType0 = Literal["gjennomført vgo", "ikke vgo"]

SLUTTMAAL_ENDRING_UTDANNING_TYPE_0_VALUES: set[SluttmaalEndringUtdanningType0] = {
    "gjennomført vgo",
    "ikke vgo",
}


def check_sluttmaal_endring_utdanning_type_0(value: str) -> SluttmaalEndringUtdanningType0:
    if value in SLUTTMAAL_ENDRING_UTDANNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_ENDRING_UTDANNING_TYPE_0_VALUES!r}"
    )
