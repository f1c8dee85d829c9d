from typing import Literal

FravaerIMaanedStatus = Literal["gjeldende", "gjenåpnet", "ikke gjeldende", "redigert", "slettet"]

FRAVAER_I_MAANED_STATUS_VALUES: set[FravaerIMaanedStatus] = {
    "gjeldende",
    "gjenåpnet",
    "ikke gjeldende",
    "redigert",
    "slettet",
}


def check_fravaer_i_maaned_status(value: str) -> FravaerIMaanedStatus:
    if value in FRAVAER_I_MAANED_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_I_MAANED_STATUS_VALUES!r}")
