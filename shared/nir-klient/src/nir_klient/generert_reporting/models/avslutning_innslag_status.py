from typing import Literal

AvslutningInnslagStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

AVSLUTNING_INNSLAG_STATUS_VALUES: set[AvslutningInnslagStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_avslutning_innslag_status(value: str) -> AvslutningInnslagStatus:
    if value in AVSLUTNING_INNSLAG_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTNING_INNSLAG_STATUS_VALUES!r}")
