from typing import Literal

HentStatistikkSvgNavn = Literal[
    "deltakere", "fristbrudd", "maaloppnaaelse", "oppstartstid", "timer", "varighet"
]

HENT_STATISTIKK_SVG_NAVN_VALUES: set[HentStatistikkSvgNavn] = {
    "deltakere",
    "fristbrudd",
    "maaloppnaaelse",
    "oppstartstid",
    "timer",
    "varighet",
}


def check_hent_statistikk_svg_navn(value: str) -> HentStatistikkSvgNavn:
    if value in HENT_STATISTIKK_SVG_NAVN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_SVG_NAVN_VALUES!r}")
