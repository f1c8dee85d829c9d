from typing import Literal

SimulerSluttmaalEndringUtdanningType0 = Literal["gjennomført vgo", "ikke vgo"]

SIMULER_SLUTTMAAL_ENDRING_UTDANNING_TYPE_0_VALUES: set[SimulerSluttmaalEndringUtdanningType0] = {
    "gjennomført vgo",
    "ikke vgo",
}


def check_simuler_sluttmaal_endring_utdanning_type_0(value: str) -> SimulerSluttmaalEndringUtdanningType0:
    if value in SIMULER_SLUTTMAAL_ENDRING_UTDANNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SIMULER_SLUTTMAAL_ENDRING_UTDANNING_TYPE_0_VALUES!r}"
    )
