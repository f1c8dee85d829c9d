from typing import Literal

SimulerVedtakEndringResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

SIMULER_VEDTAK_ENDRING_RESULTAT_VALUES: set[SimulerVedtakEndringResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_simuler_vedtak_endring_resultat(value: str) -> SimulerVedtakEndringResultat:
    if value in SIMULER_VEDTAK_ENDRING_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SIMULER_VEDTAK_ENDRING_RESULTAT_VALUES!r}")
