from typing import Literal

SimulerVedtakResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

SIMULER_VEDTAK_RESULTAT_VALUES: set[SimulerVedtakResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_simuler_vedtak_resultat(value: str) -> SimulerVedtakResultat:
    if value in SIMULER_VEDTAK_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIMULER_VEDTAK_RESULTAT_VALUES!r}")
