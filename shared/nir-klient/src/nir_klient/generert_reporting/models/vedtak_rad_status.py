from typing import Literal

VedtakRadStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

VEDTAK_RAD_STATUS_VALUES: set[VedtakRadStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_vedtak_rad_status(value: str) -> VedtakRadStatus:
    if value in VEDTAK_RAD_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_RAD_STATUS_VALUES!r}")
