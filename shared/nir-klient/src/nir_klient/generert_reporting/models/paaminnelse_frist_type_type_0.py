from typing import Literal

PaaminnelseFristTypeType0 = Literal["Gjennomføring", "Gjenoppstart", "Oppstart"]

PAAMINNELSE_FRIST_TYPE_TYPE_0_VALUES: set[PaaminnelseFristTypeType0] = {
    "Gjennomføring",
    "Gjenoppstart",
    "Oppstart",
}


def check_paaminnelse_frist_type_type_0(value: str) -> PaaminnelseFristTypeType0:
    if value in PAAMINNELSE_FRIST_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PAAMINNELSE_FRIST_TYPE_TYPE_0_VALUES!r}")
