from typing import Literal

TiltakRadStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

TILTAK_RAD_STATUS_VALUES: set[TiltakRadStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_tiltak_rad_status(value: str) -> TiltakRadStatus:
    if value in TILTAK_RAD_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TILTAK_RAD_STATUS_VALUES!r}")
