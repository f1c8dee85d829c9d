from typing import Literal

HentStatistikkSvgKjoennType0 = Literal["Kvinne", "Mann"]

HENT_STATISTIKK_SVG_KJOENN_TYPE_0_VALUES: set[HentStatistikkSvgKjoennType0] = {
    "Kvinne",
    "Mann",
}


def check_hent_statistikk_svg_kjoenn_type_0(value: str) -> HentStatistikkSvgKjoennType0:
    if value in HENT_STATISTIKK_SVG_KJOENN_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_SVG_KJOENN_TYPE_0_VALUES!r}"
    )
