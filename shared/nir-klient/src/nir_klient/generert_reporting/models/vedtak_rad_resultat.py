from typing import Literal

VedtakRadResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

VEDTAK_RAD_RESULTAT_VALUES: set[VedtakRadResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_vedtak_rad_resultat(value: str) -> VedtakRadResultat:
    if value in VEDTAK_RAD_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_RAD_RESULTAT_VALUES!r}")
