from typing import Literal

AvslutningsaarsakerKodeId = Literal[
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

AVSLUTNINGSAARSAKER_KODE_ID_VALUES: set[AvslutningsaarsakerKodeId] = {
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


def check_avslutningsaarsaker_kode_id(value: str) -> AvslutningsaarsakerKodeId:
    if value in AVSLUTNINGSAARSAKER_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AVSLUTNINGSAARSAKER_KODE_ID_VALUES!r}")
