from typing import Literal

FravaerKodevalgKode = Literal[
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

FRAVAER_KODEVALG_KODE_VALUES: set[FravaerKodevalgKode] = {
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


def check_fravaer_kodevalg_kode(value: str) -> FravaerKodevalgKode:
    if value in FRAVAER_KODEVALG_KODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_KODEVALG_KODE_VALUES!r}")
