from typing import Literal

VedtakDagtypeType0 = Literal["kalenderdager", "virkedager"]

VEDTAK_DAGTYPE_TYPE_0_VALUES: set[VedtakDagtypeType0] = {
    "kalenderdager",
    "virkedager",
}


def check_vedtak_dagtype_type_0(value: str) -> VedtakDagtypeType0:
    if value in VEDTAK_DAGTYPE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_DAGTYPE_TYPE_0_VALUES!r}")
