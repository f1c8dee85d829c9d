from typing import Literal

HentStatistikkCsvKjoennType0 = Literal["Kvinne", "Mann"]

HENT_STATISTIKK_CSV_KJOENN_TYPE_0_VALUES: set[HentStatistikkCsvKjoennType0] = {
    "Kvinne",
    "Mann",
}


def check_hent_statistikk_csv_kjoenn_type_0(value: str) -> HentStatistikkCsvKjoennType0:
    if value in HENT_STATISTIKK_CSV_KJOENN_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_CSV_KJOENN_TYPE_0_VALUES!r}"
    )
