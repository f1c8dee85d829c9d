from typing import Literal

KalkulatorvedtakDagtypeType0 = Literal["kalenderdager", "virkedager"]

KALKULATORVEDTAK_DAGTYPE_TYPE_0_VALUES: set[KalkulatorvedtakDagtypeType0] = {
    "kalenderdager",
    "virkedager",
}


def check_kalkulatorvedtak_dagtype_type_0(value: str) -> KalkulatorvedtakDagtypeType0:
    if value in KALKULATORVEDTAK_DAGTYPE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KALKULATORVEDTAK_DAGTYPE_TYPE_0_VALUES!r}")
