from typing import Literal

PersonlisteradFristTypeType0 = Literal["Gjennomføring", "Gjenoppstart", "Oppstart"]

PERSONLISTERAD_FRIST_TYPE_TYPE_0_VALUES: set[PersonlisteradFristTypeType0] = {
    "Gjennomføring",
    "Gjenoppstart",
    "Oppstart",
}


def check_personlisterad_frist_type_type_0(value: str) -> PersonlisteradFristTypeType0:
    if value in PERSONLISTERAD_FRIST_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PERSONLISTERAD_FRIST_TYPE_TYPE_0_VALUES!r}"
    )
