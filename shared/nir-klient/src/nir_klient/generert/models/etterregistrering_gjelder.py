from typing import Literal

EtterregistreringGjelder = Literal["alle", "kommune", "person"]

ETTERREGISTRERING_GJELDER_VALUES: set[EtterregistreringGjelder] = {
    "alle",
    "kommune",
    "person",
}


def check_etterregistrering_gjelder(value: str) -> EtterregistreringGjelder:
    if value in ETTERREGISTRERING_GJELDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ETTERREGISTRERING_GJELDER_VALUES!r}")
