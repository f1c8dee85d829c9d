from typing import Literal

HistorikkradStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

HISTORIKKRAD_STATUS_VALUES: set[HistorikkradStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_historikkrad_status(value: str) -> HistorikkradStatus:
    if value in HISTORIKKRAD_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HISTORIKKRAD_STATUS_VALUES!r}")
