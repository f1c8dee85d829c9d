from typing import Literal

FravaerRadStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

FRAVAER_RAD_STATUS_VALUES: set[FravaerRadStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_fravaer_rad_status(value: str) -> FravaerRadStatus:
    if value in FRAVAER_RAD_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_RAD_STATUS_VALUES!r}")
