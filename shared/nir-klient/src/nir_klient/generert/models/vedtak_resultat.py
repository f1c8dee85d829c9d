from typing import Literal

VedtakResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

VEDTAK_RESULTAT_VALUES: set[VedtakResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_vedtak_resultat(value: str) -> VedtakResultat:
    if value in VEDTAK_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_RESULTAT_VALUES!r}")
