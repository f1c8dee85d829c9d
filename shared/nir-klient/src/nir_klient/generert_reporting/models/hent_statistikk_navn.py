from typing import Literal

HentStatistikkNavn = Literal["deltakere", "fristbrudd", "maaloppnaaelse", "oppstartstid", "timer", "varighet"]

HENT_STATISTIKK_NAVN_VALUES: set[HentStatistikkNavn] = {
    "deltakere",
    "fristbrudd",
    "maaloppnaaelse",
    "oppstartstid",
    "timer",
    "varighet",
}


def check_hent_statistikk_navn(value: str) -> HentStatistikkNavn:
    if value in HENT_STATISTIKK_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_NAVN_VALUES!r}")
