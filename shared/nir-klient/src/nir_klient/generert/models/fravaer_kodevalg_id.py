from typing import Literal

FravaerKodevalgId = Literal[
    "annet-gyldig-fravaer",
    "annet-gyldig-fravaer-barn",
    "egenmelding",
    "egenmelding-barn",
    "ferie",
    "fravaer-etter-endt-foedselspermisjon-grunnet-annet-manglende-tilbud",
    "fravaer-etter-endt-foedselspermisjon-grunnet-manglende-barnepass",
    "gyldig-fravaer",
    "hoeytidsdag",
    "ugyldig-fravaer",
]

FRAVAER_KODEVALG_ID_VALUES: set[FravaerKodevalgId] = {
    "annet-gyldig-fravaer",
    "annet-gyldig-fravaer-barn",
    "egenmelding",
    "egenmelding-barn",
    "ferie",
    "fravaer-etter-endt-foedselspermisjon-grunnet-annet-manglende-tilbud",
    "fravaer-etter-endt-foedselspermisjon-grunnet-manglende-barnepass",
    "gyldig-fravaer",
    "hoeytidsdag",
    "ugyldig-fravaer",
}


def check_fravaer_kodevalg_id(value: str) -> FravaerKodevalgId:
    if value in FRAVAER_KODEVALG_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_KODEVALG_ID_VALUES!r}")
