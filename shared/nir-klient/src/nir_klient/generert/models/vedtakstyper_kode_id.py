from typing import Literal

VedtakstyperKodeId = Literal[
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

VEDTAKSTYPER_KODE_ID_VALUES: set[VedtakstyperKodeId] = {
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


def check_vedtakstyper_kode_id(value: str) -> VedtakstyperKodeId:
    if value in VEDTAKSTYPER_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VEDTAKSTYPER_KODE_ID_VALUES!r}")
