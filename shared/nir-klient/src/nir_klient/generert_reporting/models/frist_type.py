from typing import Literal

FristType = Literal["Gjennomføring", "Gjenoppstart", "Oppstart"]

FRIST_TYPE_VALUES: set[FristType] = {
    "Gjennomføring",
    "Gjenoppstart",
    "Oppstart",
}


def check_frist_type(value: str) -> FristType:
    if value in FRIST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIST_TYPE_VALUES!r}")
