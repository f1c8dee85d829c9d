from typing import Literal

KlageRadStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

KLAGE_RAD_STATUS_VALUES: set[KlageRadStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_klage_rad_status(value: str) -> KlageRadStatus:
    if value in KLAGE_RAD_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_RAD_STATUS_VALUES!r}")
