from typing import Literal

OrdningsstatusStatus = Literal["aktiv", "fullført", "inaktiv"]

ORDNINGSSTATUS_STATUS_VALUES: set[OrdningsstatusStatus] = {
    "aktiv",
    "fullført",
    "inaktiv",
}


def check_ordningsstatus_status(value: str) -> OrdningsstatusStatus:
    if value in ORDNINGSSTATUS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORDNINGSSTATUS_STATUS_VALUES!r}")
