from typing import Literal

FravaerFelterFravaerskode = Literal[
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

FRAVAER_FELTER_FRAVAERSKODE_VALUES: set[FravaerFelterFravaerskode] = {
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


def check_fravaer_felter_fravaerskode(value: str) -> FravaerFelterFravaerskode:
    if value in FRAVAER_FELTER_FRAVAERSKODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_FELTER_FRAVAERSKODE_VALUES!r}")
