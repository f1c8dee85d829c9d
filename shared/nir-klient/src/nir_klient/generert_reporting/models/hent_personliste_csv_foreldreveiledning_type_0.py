from typing import Literal

HentPersonlisteCsvForeldreveiledningType0 = Literal["med", "uten"]

HENT_PERSONLISTE_CSV_FORELDREVEILEDNING_TYPE_0_VALUES: set[HentPersonlisteCsvForeldreveiledningType0] = {
    "med",
    "uten",
}


def check_hent_personliste_csv_foreldreveiledning_type_0(
    value: str,
) -> HentPersonlisteCsvForeldreveiledningType0:
    if value in HENT_PERSONLISTE_CSV_FORELDREVEILEDNING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_PERSONLISTE_CSV_FORELDREVEILEDNING_TYPE_0_VALUES!r}"
    )
