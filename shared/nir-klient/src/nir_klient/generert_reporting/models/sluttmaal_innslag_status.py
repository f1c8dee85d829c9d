from typing import Literal

SluttmaalInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

SLUTTMAAL_INNSLAG_STATUS_VALUES: set[SluttmaalInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_sluttmaal_innslag_status(value: str) -> SluttmaalInnslagStatus:
    if value in SLUTTMAAL_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLUTTMAAL_INNSLAG_STATUS_VALUES!r}")
