"""The codes of the regelmotor's endings (A 9.9.2)."""

from typing import Final

DOED: Final = "Død"
UTVANDRET: Final = "Utvandret"
FLYTTET: Final = "Flyttet"
AVVIST: Final = "Person avvist program"
STANS: Final = "Vedtak om permanent stans"
IKKE_REGISTRERT: Final = "Avslutningsårsak ikke registrert"
UTGAATT: Final = "Utgått oppstartsfrist"
IKKE_LENGER: Final = "Ikke lenger i kategori"
