from typing import Literal

SimulerVedtakEndringVedtakstype = Literal[
    "Bortfall av retten til å bruke egenmelding",
    "bortfall-av-retten-til-aa-bruke-egenmelding",
    "Deltakelse i introduksjonsprogram",
    "deltakelse-i-introduksjonsprogram",
    "integreringsplan",
    "Integreringsplan",
    "Midlertidig stans",
    "midlertidig-stans",
    "Permanent stans",
    "permanent-stans",
    "Permisjon pga. barns sykdom",
    "Permisjon pga. egen sykdom",
    "Permisjon pga. fred- og forsoningsarbeid",
    "Permisjon pga. fødsel/adopsjon",
    "Permisjon pga. velferd",
    "permisjon-pga-barns-sykdom",
    "permisjon-pga-egen-sykdom",
    "permisjon-pga-foedsel-adopsjon",
    "permisjon-pga-fred-og-forsoningsarbeid",
    "permisjon-pga-velferd",
    "Reduksjon av stønad pga. andre offentlige ytelser",
    "Reduksjon av stønad på grunn av fravær",
    "reduksjon-av-stoenad-paa-grunn-av-fravaer",
    "reduksjon-av-stoenad-pga-andre-offentlige-ytelser",
    "Tilbakebetaling av stønad pga. uriktige opplysninger",
    "tilbakebetaling-av-stoenad-pga-uriktige-opplysninger",
    "Trekk i framtidig utbetaling pga. for mye utbetalt stønad",
    "trekk-i-framtidig-utbetaling-pga-for-mye-utbetalt-stoenad",
    "Vedtak om utvidet program",
    "vedtak-om-utvidet-program",
    "Vesentlig endring av integreringsplan",
    "vesentlig-endring-av-integreringsplan",
]

SIMULER_VEDTAK_ENDRING_VEDTAKSTYPE_VALUES: set[SimulerVedtakEndringVedtakstype] = {
    "Bortfall av retten til å bruke egenmelding",
    "bortfall-av-retten-til-aa-bruke-egenmelding",
    "Deltakelse i introduksjonsprogram",
    "deltakelse-i-introduksjonsprogram",
    "integreringsplan",
    "Integreringsplan",
    "Midlertidig stans",
    "midlertidig-stans",
    "Permanent stans",
    "permanent-stans",
    "Permisjon pga. barns sykdom",
    "Permisjon pga. egen sykdom",
    "Permisjon pga. fred- og forsoningsarbeid",
    "Permisjon pga. fødsel/adopsjon",
    "Permisjon pga. velferd",
    "permisjon-pga-barns-sykdom",
    "permisjon-pga-egen-sykdom",
    "permisjon-pga-foedsel-adopsjon",
    "permisjon-pga-fred-og-forsoningsarbeid",
    "permisjon-pga-velferd",
    "Reduksjon av stønad pga. andre offentlige ytelser",
    "Reduksjon av stønad på grunn av fravær",
    "reduksjon-av-stoenad-paa-grunn-av-fravaer",
    "reduksjon-av-stoenad-pga-andre-offentlige-ytelser",
    "Tilbakebetaling av stønad pga. uriktige opplysninger",
    "tilbakebetaling-av-stoenad-pga-uriktige-opplysninger",
    "Trekk i framtidig utbetaling pga. for mye utbetalt stønad",
    "trekk-i-framtidig-utbetaling-pga-for-mye-utbetalt-stoenad",
    "Vedtak om utvidet program",
    "vedtak-om-utvidet-program",
    "Vesentlig endring av integreringsplan",
    "vesentlig-endring-av-integreringsplan",
}


def check_simuler_vedtak_endring_vedtakstype(value: str) -> SimulerVedtakEndringVedtakstype:
    if value in SIMULER_VEDTAK_ENDRING_VEDTAKSTYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SIMULER_VEDTAK_ENDRING_VEDTAKSTYPE_VALUES!r}"
    )
