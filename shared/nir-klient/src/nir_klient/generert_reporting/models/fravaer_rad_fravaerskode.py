from typing import Literal

FravaerRadFravaerskode = Literal[
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

FRAVAER_RAD_FRAVAERSKODE_VALUES: set[FravaerRadFravaerskode] = {
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


def check_fravaer_rad_fravaerskode(value: str) -> FravaerRadFravaerskode:
    if value in FRAVAER_RAD_FRAVAERSKODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_RAD_FRAVAERSKODE_VALUES!r}")
