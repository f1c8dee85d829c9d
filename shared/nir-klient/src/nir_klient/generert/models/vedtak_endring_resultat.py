from typing import Literal

VedtakEndringResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

VEDTAK_ENDRING_RESULTAT_VALUES: set[VedtakEndringResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_vedtak_endring_resultat(value: str) -> VedtakEndringResultat:
    if value in VEDTAK_ENDRING_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_ENDRING_RESULTAT_VALUES!r}")
