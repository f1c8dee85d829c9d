from typing import Literal

HentStatistikkCsvNavn = Literal[
    "deltakere", "fristbrudd", "maaloppnaaelse", "oppstartstid", "timer", "varighet"
]

HENT_STATISTIKK_CSV_NAVN_VALUES: set[HentStatistikkCsvNavn] = {
    "deltakere",
    "fristbrudd",
    "maaloppnaaelse",
    "oppstartstid",
    "timer",
    "varighet",
}


def check_hent_statistikk_csv_navn(value: str) -> HentStatistikkCsvNavn:
    if value in HENT_STATISTIKK_CSV_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_CSV_NAVN_VALUES!r}")
