from typing import Literal

VedtakInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

VEDTAK_INNSLAG_STATUS_VALUES: set[VedtakInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_vedtak_innslag_status(value: str) -> VedtakInnslagStatus:
    if value in VEDTAK_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_INNSLAG_STATUS_VALUES!r}")
