from typing import Literal

SimulerSluttmaalUtdanningType0 = Literal["gjennomført vgo", "ikke vgo"]

SIMULER_SLUTTMAAL_UTDANNING_TYPE_0_VALUES: set[SimulerSluttmaalUtdanningType0] = {
    "gjennomført vgo",
    "ikke vgo",
}


def check_simuler_sluttmaal_utdanning_type_0(value: str) -> SimulerSluttmaalUtdanningType0:
    if value in SIMULER_SLUTTMAAL_UTDANNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SIMULER_SLUTTMAAL_UTDANNING_TYPE_0_VALUES!r}"
    )
