from typing import Literal

KlageKodevalgId = Literal[
    "klagen-avvises",
    "klager-gis-medhold-delvis-medhold",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
]

KLAGE_KODEVALG_ID_VALUES: set[KlageKodevalgId] = {
    "klagen-avvises",
    "klager-gis-medhold-delvis-medhold",
    "kommunens-vedtak-oppheves",
    "kommunens-vedtak-opprettholdes",
}


def check_klage_kodevalg_id(value: str) -> KlageKodevalgId:
    if value in KLAGE_KODEVALG_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_KODEVALG_ID_VALUES!r}")
