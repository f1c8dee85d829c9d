from typing import Literal

RegnestykkeHjemmel = Literal[
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

REGNESTYKKE_HJEMMEL_VALUES: set[RegnestykkeHjemmel] = {
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


def check_regnestykke_hjemmel(value: str) -> RegnestykkeHjemmel:
    if value in REGNESTYKKE_HJEMMEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REGNESTYKKE_HJEMMEL_VALUES!r}")
