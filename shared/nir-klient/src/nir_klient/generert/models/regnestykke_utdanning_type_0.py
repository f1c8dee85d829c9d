from typing import Literal

RegnestykkeUtdanningType0 = Literal["gjennomført vgo", "ikke vgo"]

REGNESTYKKE_UTDANNING_TYPE_0_VALUES: set[RegnestykkeUtdanningType0] = {
    "gjennomført vgo",
    "ikke vgo",
}


def check_regnestykke_utdanning_type_0(value: str) -> RegnestykkeUtdanningType0:
    if value in REGNESTYKKE_UTDANNING_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGNESTYKKE_UTDANNING_TYPE_0_VALUES!r}")
