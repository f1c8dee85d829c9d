from typing import Literal

VurdertpersonAdressebeskyttelse = Literal["fortrolig", "strengtFortrolig", "ugradert"]

VURDERTPERSON_ADRESSEBESKYTTELSE_VALUES: set[VurdertpersonAdressebeskyttelse] = {
    "fortrolig",
    "strengtFortrolig",
    "ugradert",
}


def check_vurdertperson_adressebeskyttelse(value: str) -> VurdertpersonAdressebeskyttelse:
    if value in VURDERTPERSON_ADRESSEBESKYTTELSE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {VURDERTPERSON_ADRESSEBESKYTTELSE_VALUES!r}"
    )
