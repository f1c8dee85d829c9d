from typing import Literal

FravaerFravaerskode = Literal[
    "Annet gyldig fravær",
    "Annet gyldig fravær - barn",
    "annet-gyldig-fravaer",
    "annet-gyldig-fravaer-barn",
    "Egenmelding",
    "egenmelding",
    "Egenmelding - barn",
    "egenmelding-barn",
    "Ferie",
    "ferie",
    "fravaer-etter-endt-foedselspermisjon-grunnet-annet-manglende-tilbud",
    "fravaer-etter-endt-foedselspermisjon-grunnet-manglende-barnepass",
    "Fravær etter endt fødselspermisjon grunnet annet manglende tilbud",
    "Fravær etter endt fødselspermisjon grunnet manglende barnepass",
    "Gyldig fravær",
    "gyldig-fravaer",
    "hoeytidsdag",
    "Høytidsdag",
    "Ugyldig fravær",
    "ugyldig-fravaer",
]

FRAVAER_FRAVAERSKODE_VALUES: set[FravaerFravaerskode] = {
    "Annet gyldig fravær",
    "Annet gyldig fravær - barn",
    "annet-gyldig-fravaer",
    "annet-gyldig-fravaer-barn",
    "Egenmelding",
    "egenmelding",
    "Egenmelding - barn",
    "egenmelding-barn",
    "Ferie",
    "ferie",
    "fravaer-etter-endt-foedselspermisjon-grunnet-annet-manglende-tilbud",
    "fravaer-etter-endt-foedselspermisjon-grunnet-manglende-barnepass",
    "Fravær etter endt fødselspermisjon grunnet annet manglende tilbud",
    "Fravær etter endt fødselspermisjon grunnet manglende barnepass",
    "Gyldig fravær",
    "gyldig-fravaer",
    "hoeytidsdag",
    "Høytidsdag",
    "Ugyldig fravær",
    "ugyldig-fravaer",
}


def check_fravaer_fravaerskode(value: str) -> FravaerFravaerskode:
    if value in FRAVAER_FRAVAERSKODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRAVAER_FRAVAERSKODE_VALUES!r}")
