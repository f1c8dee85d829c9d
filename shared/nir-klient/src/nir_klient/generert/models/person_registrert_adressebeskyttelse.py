from typing import Literal

PersonRegistrertAdressebeskyttelse = Literal["fortrolig", "strengtFortrolig", "ugradert"]

PERSON_REGISTRERT_ADRESSEBESKYTTELSE_VALUES: set[PersonRegistrertAdressebeskyttelse] = {
    "fortrolig",
    "strengtFortrolig",
    "ugradert",
}


def check_person_registrert_adressebeskyttelse(value: str) -> PersonRegistrertAdressebeskyttelse:
    if value in PERSON_REGISTRERT_ADRESSEBESKYTTELSE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PERSON_REGISTRERT_ADRESSEBESKYTTELSE_VALUES!r}"
    )
