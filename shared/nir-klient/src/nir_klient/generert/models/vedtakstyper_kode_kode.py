from typing import Literal

VedtakstyperKodeKode = Literal[
    "Bortfall av retten til å bruke egenmelding",
    "Deltakelse i introduksjonsprogram",
    "Integreringsplan",
    "Midlertidig stans",
    "Permanent stans",
    "Permisjon pga. barns sykdom",
    "Permisjon pga. egen sykdom",
    "Permisjon pga. fred- og forsoningsarbeid",
    "Permisjon pga. fødsel/adopsjon",
    "Permisjon pga. velferd",
    "Reduksjon av stønad pga. andre offentlige ytelser",
    "Reduksjon av stønad på grunn av fravær",
    "Tilbakebetaling av stønad pga. uriktige opplysninger",
    "Trekk i framtidig utbetaling pga. for mye utbetalt stønad",
    "Vedtak om utvidet program",
    "Vesentlig endring av integreringsplan",
]

VEDTAKSTYPER_KODE_KODE_VALUES: set[VedtakstyperKodeKode] = {
    "Bortfall av retten til å bruke egenmelding",
    "Deltakelse i introduksjonsprogram",
    "Integreringsplan",
    "Midlertidig stans",
    "Permanent stans",
    "Permisjon pga. barns sykdom",
    "Permisjon pga. egen sykdom",
    "Permisjon pga. fred- og forsoningsarbeid",
    "Permisjon pga. fødsel/adopsjon",
    "Permisjon pga. velferd",
    "Reduksjon av stønad pga. andre offentlige ytelser",
    "Reduksjon av stønad på grunn av fravær",
    "Tilbakebetaling av stønad pga. uriktige opplysninger",
    "Trekk i framtidig utbetaling pga. for mye utbetalt stønad",
    "Vedtak om utvidet program",
    "Vesentlig endring av integreringsplan",
}


def check_vedtakstyper_kode_kode(value: str) -> VedtakstyperKodeKode:
    if value in VEDTAKSTYPER_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAKSTYPER_KODE_KODE_VALUES!r}")
