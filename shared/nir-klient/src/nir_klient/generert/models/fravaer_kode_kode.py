from typing import Literal

FravaerKodeKode = Literal[
    "Annet gyldig fravær",
    "Annet gyldig fravær - barn",
    "Egenmelding",
    "Egenmelding - barn",
    "Ferie",
    "Fravær etter endt fødselspermisjon grunnet annet manglende tilbud",
    "Fravær etter endt fødselspermisjon grunnet manglende barnepass",
    "Gyldig fravær",
    "Høytidsdag",
    "Ugyldig fravær",
]

FRAVAER_KODE_KODE_VALUES: set[FravaerKodeKode] = {
    "Annet gyldig fravær",
    "Annet gyldig fravær - barn",
    "Egenmelding",
    "Egenmelding - barn",
    "Ferie",
    "Fravær etter endt fødselspermisjon grunnet annet manglende tilbud",
    "Fravær etter endt fødselspermisjon grunnet manglende barnepass",
    "Gyldig fravær",
    "Høytidsdag",
    "Ugyldig fravær",
}


def check_fravaer_kode_kode(value: str) -> FravaerKodeKode:
    if value in FRAVAER_KODE_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_KODE_KODE_VALUES!r}")
