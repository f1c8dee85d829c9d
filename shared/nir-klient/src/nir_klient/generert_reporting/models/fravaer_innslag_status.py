from typing import Literal

FravaerInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

FRAVAER_INNSLAG_STATUS_VALUES: set[FravaerInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_fravaer_innslag_status(value: str) -> FravaerInnslagStatus:
    if value in FRAVAER_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_INNSLAG_STATUS_VALUES!r}")
