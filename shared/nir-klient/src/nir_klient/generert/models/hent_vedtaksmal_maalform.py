from typing import Literal

HentVedtaksmalMaalform = Literal["nb", "nn"]

HENT_VEDTAKSMAL_MAALFORM_VALUES: set[HentVedtaksmalMaalform] = {
    "nb",
    "nn",
}


def check_hent_vedtaksmal_maalform(value: str) -> HentVedtaksmalMaalform:
    if value in HENT_VEDTAKSMAL_MAALFORM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_VEDTAKSMAL_MAALFORM_VALUES!r}")
