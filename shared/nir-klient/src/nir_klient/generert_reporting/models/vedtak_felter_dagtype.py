from typing import Literal

VedtakFelterDagtype = Literal["kalenderdager", "virkedager"]

VEDTAK_FELTER_DAGTYPE_VALUES: set[VedtakFelterDagtype] = {
    "kalenderdager",
    "virkedager",
}


def check_vedtak_felter_dagtype(value: str) -> VedtakFelterDagtype:
    if value in VEDTAK_FELTER_DAGTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_FELTER_DAGTYPE_VALUES!r}")
