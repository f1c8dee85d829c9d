from typing import Literal

KalkulatorvedtakResultat = Literal["Avslag", "Innvilget", "Vedtak fattet"]

KALKULATORVEDTAK_RESULTAT_VALUES: set[KalkulatorvedtakResultat] = {
    "Avslag",
    "Innvilget",
    "Vedtak fattet",
}


def check_kalkulatorvedtak_resultat(value: str) -> KalkulatorvedtakResultat:
    if value in KALKULATORVEDTAK_RESULTAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KALKULATORVEDTAK_RESULTAT_VALUES!r}")
