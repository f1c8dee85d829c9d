from typing import Literal

VedtakRadDagtype = Literal["kalenderdager", "virkedager"]

VEDTAK_RAD_DAGTYPE_VALUES: set[VedtakRadDagtype] = {
    "kalenderdager",
    "virkedager",
}


def check_vedtak_rad_dagtype(value: str) -> VedtakRadDagtype:
    if value in VEDTAK_RAD_DAGTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_RAD_DAGTYPE_VALUES!r}")
