from typing import Literal

HentStatistikkSvgLovverkType0 = Literal["Integreringsloven", "Introduksjonsloven"]

HENT_STATISTIKK_SVG_LOVVERK_TYPE_0_VALUES: set[HentStatistikkSvgLovverkType0] = {
    "Integreringsloven",
    "Introduksjonsloven",
}


def check_hent_statistikk_svg_lovverk_type_0(value: str) -> HentStatistikkSvgLovverkType0:
    if value in HENT_STATISTIKK_SVG_LOVVERK_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HENT_STATISTIKK_SVG_LOVVERK_TYPE_0_VALUES!r}"
    )
