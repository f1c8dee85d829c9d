from typing import Literal

KontaktInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

KONTAKT_INNSLAG_STATUS_VALUES: set[KontaktInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_kontakt_innslag_status(value: str) -> KontaktInnslagStatus:
    if value in KONTAKT_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KONTAKT_INNSLAG_STATUS_VALUES!r}")
