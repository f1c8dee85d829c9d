from typing import Literal

HentEtterregistreringGjelderType0 = Literal["alle", "kommune", "person"]

HENT_ETTERREGISTRERING_GJELDER_TYPE_0_VALUES: set[HentEtterregistreringGjelderType0] = {
    "alle",
    "kommune",
    "person",
}


def check_hent_etterregistrering_gjelder_type_0(value: str) -> HentEtterregistreringGjelderType0:
    if value in HENT_ETTERREGISTRERING_GJELDER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_ETTERREGISTRERING_GJELDER_TYPE_0_VALUES!r}"
    )
