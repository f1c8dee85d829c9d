from typing import Literal

SimulerVedtakEndringDagtypeType0 = Literal["kalenderdager", "virkedager"]

SIMULER_VEDTAK_ENDRING_DAGTYPE_TYPE_0_VALUES: set[SimulerVedtakEndringDagtypeType0] = {
    "kalenderdager",
    "virkedager",
}


def check_simuler_vedtak_endring_dagtype_type_0(value: str) -> SimulerVedtakEndringDagtypeType0:
    if value in SIMULER_VEDTAK_ENDRING_DAGTYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SIMULER_VEDTAK_ENDRING_DAGTYPE_TYPE_0_VALUES!r}"
    )
