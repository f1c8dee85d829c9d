from typing import Literal

HentPersonlisteForeldreveiledningType0 = Literal["med", "uten"]

HENT_PERSONLISTE_FORELDREVEILEDNING_TYPE_0_VALUES: set[HentPersonlisteForeldreveiledningType0] = {
    "med",
    "uten",
}


def check_hent_personliste_foreldreveiledning_type_0(value: str) -> HentPersonlisteForeldreveiledningType0:
    if value in HENT_PERSONLISTE_FORELDREVEILEDNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_FORELDREVEILEDNING_TYPE_0_VALUES!r}"
    )
