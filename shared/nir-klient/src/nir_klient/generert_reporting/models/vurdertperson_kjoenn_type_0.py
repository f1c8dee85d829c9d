from typing import Literal

VurdertpersonKjoennType0 = Literal["Kvinne", "Mann"]

VURDERTPERSON_KJOENN_TYPE_0_VALUES: set[VurdertpersonKjoennType0] = {
    "Kvinne",
    "Mann",
}


def check_vurdertperson_kjoenn_type_0(value: str) -> VurdertpersonKjoennType0:
    if value in VURDERTPERSON_KJOENN_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VURDERTPERSON_KJOENN_TYPE_0_VALUES!r}")
