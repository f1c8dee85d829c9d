from typing import Literal

KlageKodevalgKode = Literal[
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
]

KLAGE_KODEVALG_KODE_VALUES: set[KlageKodevalgKode] = {
    "Klagen avvises",
    "Klager gis medhold/delvis medhold",
    "Kommunens vedtak oppheves",
    "Kommunens vedtak opprettholdes",
}


def check_klage_kodevalg_kode(value: str) -> KlageKodevalgKode:
    if value in KLAGE_KODEVALG_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KLAGE_KODEVALG_KODE_VALUES!r}")
