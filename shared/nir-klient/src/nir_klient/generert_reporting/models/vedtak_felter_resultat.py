from typing import Literal

VedtakFelterResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

VEDTAK_FELTER_RESULTAT_VALUES: set[VedtakFelterResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_vedtak_felter_resultat(value: str) -> VedtakFelterResultat:
    if value in VEDTAK_FELTER_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_FELTER_RESULTAT_VALUES!r}")
