from typing import Literal

VedtakKodevalgId = Literal[
    "bortfall-av-retten-til-aa-bruke-egenmelding",
    "deltakelse-i-introduksjonsprogram",
    "integreringsplan",
    "midlertidig-stans",
    "permanent-stans",
    "permisjon-pga-barns-sykdom",
    "permisjon-pga-egen-sykdom",
    "permisjon-pga-foedsel-adopsjon",
    "permisjon-pga-fred-og-forsoningsarbeid",
    "permisjon-pga-velferd",
    "reduksjon-av-stoenad-paa-grunn-av-fravaer",
    "reduksjon-av-stoenad-pga-andre-offentlige-ytelser",
    "tilbakebetaling-av-stoenad-pga-uriktige-opplysninger",
    "trekk-i-framtidig-utbetaling-pga-for-mye-utbetalt-stoenad",
    "vedtak-om-utvidet-program",
    "vesentlig-endring-av-integreringsplan",
]

VEDTAK_KODEVALG_ID_VALUES: set[VedtakKodevalgId] = {
    "bortfall-av-retten-til-aa-bruke-egenmelding",
    "deltakelse-i-introduksjonsprogram",
    "integreringsplan",
    "midlertidig-stans",
    "permanent-stans",
    "permisjon-pga-barns-sykdom",
    "permisjon-pga-egen-sykdom",
    "permisjon-pga-foedsel-adopsjon",
    "permisjon-pga-fred-og-forsoningsarbeid",
    "permisjon-pga-velferd",
    "reduksjon-av-stoenad-paa-grunn-av-fravaer",
    "reduksjon-av-stoenad-pga-andre-offentlige-ytelser",
    "tilbakebetaling-av-stoenad-pga-uriktige-opplysninger",
    "trekk-i-framtidig-utbetaling-pga-for-mye-utbetalt-stoenad",
    "vedtak-om-utvidet-program",
    "vesentlig-endring-av-integreringsplan",
}


def check_vedtak_kodevalg_id(value: str) -> VedtakKodevalgId:
    if value in VEDTAK_KODEVALG_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAK_KODEVALG_ID_VALUES!r}")
