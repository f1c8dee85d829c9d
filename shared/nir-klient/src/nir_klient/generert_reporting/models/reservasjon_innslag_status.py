from typing import Literal

ReservasjonInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

RESERVASJON_INNSLAG_STATUS_VALUES: set[ReservasjonInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_reservasjon_innslag_status(value: str) -> ReservasjonInnslagStatus:
    if value in RESERVASJON_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RESERVASJON_INNSLAG_STATUS_VALUES!r}")
