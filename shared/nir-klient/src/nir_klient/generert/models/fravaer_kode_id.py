from typing import Literal

FravaerKodeId = Literal[
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

FRAVAER_KODE_ID_VALUES: set[FravaerKodeId] = {
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


def check_fravaer_kode_id(value: str) -> FravaerKodeId:
    if value in FRAVAER_KODE_ID_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_KODE_ID_VALUES!r}")
