from typing import Literal

IntegreringskontraktInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

INTEGRERINGSKONTRAKT_INNSLAG_STATUS_VALUES: set[IntegreringskontraktInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_integreringskontrakt_innslag_status(value: str) -> IntegreringskontraktInnslagStatus:
    if value in INTEGRERINGSKONTRAKT_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INTEGRERINGSKONTRAKT_INNSLAG_STATUS_VALUES!r}"
    )
