from typing import Literal

KontaktRadStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

KONTAKT_RAD_STATUS_VALUES: set[KontaktRadStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_kontakt_rad_status(value: str) -> KontaktRadStatus:
    if value in KONTAKT_RAD_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_RAD_STATUS_VALUES!r}")
