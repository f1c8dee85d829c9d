from typing import Literal

KlageInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

KLAGE_INNSLAG_STATUS_VALUES: set[KlageInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_klage_innslag_status(value: str) -> KlageInnslagStatus:
    if value in KLAGE_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_INNSLAG_STATUS_VALUES!r}")
