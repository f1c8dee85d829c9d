"""What a caseworker calls the legal ground of a permit."""

from typing import Final

from regelverk.fakta.person import Hjemmel

HJEMMELNAVN: Final[dict[Hjemmel, str]] = {
    "UTL_28": "utlendingsloven § 28",
    "UTL_34": "utlendingsloven § 34",
    "UTL_35_3": "utlendingsloven § 35 tredje ledd",
    "UTL_38_1": "utlendingsloven § 38 første ledd",
    "UTL_38_5A": "utlendingsloven § 38 femte ledd bokstav a",
    "UTL_38_5B": "utlendingsloven § 38 femte ledd bokstav b",
    "UTL_53_1B": "utlendingsloven § 53 første ledd bokstav b",
    "UTL_53_2": "utlendingsloven § 53 andre ledd",
    "UTL_53_3": "utlendingsloven § 53 tredje ledd",
    "UTL_KAP6": "utlendingsloven kapittel 6",
    "EOES": "EØS-reglene",
    "ANNEN": "en annen hjemmel",
}
