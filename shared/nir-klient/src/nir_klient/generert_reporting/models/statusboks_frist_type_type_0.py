from typing import Literal

StatusboksFristTypeType0 = Literal["Gjennomføring", "Gjenoppstart", "Oppstart"]

STATUSBOKS_FRIST_TYPE_TYPE_0_VALUES: set[StatusboksFristTypeType0] = {
    "Gjennomføring",
    "Gjenoppstart",
    "Oppstart",
}


def check_statusboks_frist_type_type_0(value: str) -> StatusboksFristTypeType0:
    if value in STATUSBOKS_FRIST_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSBOKS_FRIST_TYPE_TYPE_0_VALUES!r}")
