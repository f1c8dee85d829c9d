from typing import Literal

OppholdRegistrertHjemmel = Literal[
    "ANNEN",
    "EOES",
    "UTL_28",
    "UTL_34",
    "UTL_35_3",
    "UTL_38_1",
    "UTL_38_5A",
    "UTL_38_5B",
    "UTL_53_1B",
    "UTL_53_2",
    "UTL_53_3",
    "UTL_KAP6",
]

OPPHOLD_REGISTRERT_HJEMMEL_VALUES: set[OppholdRegistrertHjemmel] = {
    "ANNEN",
    "EOES",
    "UTL_28",
    "UTL_34",
    "UTL_35_3",
    "UTL_38_1",
    "UTL_38_5A",
    "UTL_38_5B",
    "UTL_53_1B",
    "UTL_53_2",
    "UTL_53_3",
    "UTL_KAP6",
}


def check_opphold_registrert_hjemmel(value: str) -> OppholdRegistrertHjemmel:
    if value in OPPHOLD_REGISTRERT_HJEMMEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OPPHOLD_REGISTRERT_HJEMMEL_VALUES!r}")
