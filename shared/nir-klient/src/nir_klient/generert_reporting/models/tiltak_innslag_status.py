from typing import Literal

TiltakInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

TILTAK_INNSLAG_STATUS_VALUES: set[TiltakInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_tiltak_innslag_status(value: str) -> TiltakInnslagStatus:
    if value in TILTAK_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TILTAK_INNSLAG_STATUS_VALUES!r}")
