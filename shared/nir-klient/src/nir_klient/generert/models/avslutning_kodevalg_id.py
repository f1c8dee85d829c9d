from typing import Literal

AvslutningKodevalgId = Literal[
    "annet",
    "arbeid",
    "arbeid-med-loennstilskudd-fra-nav",
    "arbeid-og-grunnskole",
    "arbeid-og-utdanning-fagskole",
    "arbeid-og-utdanning-hoeyere-utdanning",
    "arbeid-og-utdanning-videregaaende-opplaering",
    "arbeidsmarkedstiltak-i-regi-av-nav",
    "doed",
    "fagskole",
    "flyttet",
    "grunnskole",
    "helsemessige-utfordringer",
    "hjemmevaerende-med-omsorg-for-barn-over-1-aar",
    "hjemmevaerende-med-omsorg-for-barn-under-1-aar",
    "hoeyere-utdanning",
    "ikke-arbeidssoeker",
    "ikke-lenger-i-kategori-mistet-rett",
    "kvalifiserende-tiltak-i-regi-av-kommunen-eller-andre-aktoerer",
    "ukjent",
    "utvandret",
    "videregaaende-opplaering-fag-og-yrkesopplaering",
    "videregaaende-opplaering-studiespesialisering",
]

AVSLUTNING_KODEVALG_ID_VALUES: set[AvslutningKodevalgId] = {
    "annet",
    "arbeid",
    "arbeid-med-loennstilskudd-fra-nav",
    "arbeid-og-grunnskole",
    "arbeid-og-utdanning-fagskole",
    "arbeid-og-utdanning-hoeyere-utdanning",
    "arbeid-og-utdanning-videregaaende-opplaering",
    "arbeidsmarkedstiltak-i-regi-av-nav",
    "doed",
    "fagskole",
    "flyttet",
    "grunnskole",
    "helsemessige-utfordringer",
    "hjemmevaerende-med-omsorg-for-barn-over-1-aar",
    "hjemmevaerende-med-omsorg-for-barn-under-1-aar",
    "hoeyere-utdanning",
    "ikke-arbeidssoeker",
    "ikke-lenger-i-kategori-mistet-rett",
    "kvalifiserende-tiltak-i-regi-av-kommunen-eller-andre-aktoerer",
    "ukjent",
    "utvandret",
    "videregaaende-opplaering-fag-og-yrkesopplaering",
    "videregaaende-opplaering-studiespesialisering",
}


def check_avslutning_kodevalg_id(value: str) -> AvslutningKodevalgId:
    if value in AVSLUTNING_KODEVALG_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTNING_KODEVALG_ID_VALUES!r}")
