from typing import Literal

KalkulatorfamilieReferansepersonhjemmel = Literal[
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

KALKULATORFAMILIE_REFERANSEPERSONHJEMMEL_VALUES: set[KalkulatorfamilieReferansepersonhjemmel] = {
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


def check_kalkulatorfamilie_referansepersonhjemmel(value: str) -> KalkulatorfamilieReferansepersonhjemmel:
    if value in KALKULATORFAMILIE_REFERANSEPERSONHJEMMEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {KALKULATORFAMILIE_REFERANSEPERSONHJEMMEL_VALUES!r}"
    )
