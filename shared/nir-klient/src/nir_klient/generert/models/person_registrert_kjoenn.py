from typing import Literal

PersonRegistrertKjoenn = Literal["Kvinne", "Mann"]

PERSON_REGISTRERT_KJOENN_VALUES: set[PersonRegistrertKjoenn] = {
    "Kvinne",
    "Mann",
}


def check_person_registrert_kjoenn(value: str) -> PersonRegistrertKjoenn:
    if value in PERSON_REGISTRERT_KJOENN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERSON_REGISTRERT_KJOENN_VALUES!r}")
