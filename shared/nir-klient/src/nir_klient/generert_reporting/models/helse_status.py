from typing import Literal

HelseStatus = Literal["ikke klar", "klar"]

HELSE_STATUS_VALUES: set[HelseStatus] = {
    "ikke klar",
    "klar",
}


def check_helse_status(value: str) -> HelseStatus:
    if value in HELSE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HELSE_STATUS_VALUES!r}")
