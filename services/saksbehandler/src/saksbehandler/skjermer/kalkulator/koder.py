"""The codes that the calculator offers, by their ids in the API, in the order of the page."""

from collections.abc import Mapping, Sequence

KODER: Mapping[str, Sequence[str]] = {
    "sluttmaal": (
        "arbeid-person-har-utdanning-paa-videregaaende-nivaa-fra-foer",
        "hoeyere-utdanning",
        "yrkesfaglig-rekvalifisering",
        "arbeid-person-har-ikke-utdanning-paa-videregaaende-nivaa-fra-foer",
        "fullfoere-videregaaende-opplaering-under-25-aar",
        "fullfoere-videregaaende-opplaering-over-25-aar",
        "fullfoere-deler-av-videregaaende-opplaering",
        "fullfoere-grunnskole",
        "fullfoere-deler-av-grunnskole",
        "fag-og-yrkesopplaering",
    ),
    "permisjon": (
        "permisjon-pga-velferd",
        "permisjon-pga-barns-sykdom",
        "permisjon-pga-egen-sykdom",
        "permisjon-pga-foedsel-adopsjon",
        "permisjon-pga-fred-og-forsoningsarbeid",
    ),
    "fravaer": (
        "egenmelding",
        "egenmelding-barn",
        "gyldig-fravaer",
        "annet-gyldig-fravaer",
        "annet-gyldig-fravaer-barn",
        "fravaer-etter-endt-foedselspermisjon-grunnet-manglende-barnepass",
        "fravaer-etter-endt-foedselspermisjon-grunnet-annet-manglende-tilbud",
        "hoeytidsdag",
        "ferie",
        "ugyldig-fravaer",
    ),
    "stans": ("midlertidig-stans", "permanent-stans"),
    "utfall": (
        "kommunens-vedtak-opprettholdes",
        "klager-gis-medhold-delvis-medhold",
        "kommunens-vedtak-oppheves",
        "klagen-avvises",
    ),
}
