from typing import Literal

FravaerIMaanedFravaerskode = Literal[
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

FRAVAER_I_MAANED_FRAVAERSKODE_VALUES: set[FravaerIMaanedFravaerskode] = {
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


def check_fravaer_i_maaned_fravaerskode(value: str) -> FravaerIMaanedFravaerskode:
    if value in FRAVAER_I_MAANED_FRAVAERSKODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_I_MAANED_FRAVAERSKODE_VALUES!r}")
