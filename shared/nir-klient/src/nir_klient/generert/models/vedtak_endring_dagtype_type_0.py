from typing import Literal

VedtakEndringDagtypeType0 = Literal["kalenderdager", "virkedager"]

VEDTAK_ENDRING_DAGTYPE_TYPE_0_VALUES: set[VedtakEndringDagtypeType0] = {
    "kalenderdager",
    "virkedager",
}


def check_vedtak_endring_dagtype_type_0(value: str) -> VedtakEndringDagtypeType0:
    if value in VEDTAK_ENDRING_DAGTYPE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_ENDRING_DAGTYPE_TYPE_0_VALUES!r}")
