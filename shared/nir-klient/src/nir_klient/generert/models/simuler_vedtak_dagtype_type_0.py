from typing import Literal

SimulerVedtakDagtypeType0 = Literal["kalenderdager", "virkedager"]

SIMULER_VEDTAK_DAGTYPE_TYPE_0_VALUES: set[SimulerVedtakDagtypeType0] = {
    "kalenderdager",
    "virkedager",
}


def check_simuler_vedtak_dagtype_type_0(value: str) -> SimulerVedtakDagtypeType0:
    if value in SIMULER_VEDTAK_DAGTYPE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIMULER_VEDTAK_DAGTYPE_TYPE_0_VALUES!r}")
