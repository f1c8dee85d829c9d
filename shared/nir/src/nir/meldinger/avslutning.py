"""The records of nir.avslutninger."""

from datetime import date
from typing import Literal

from nir.meldinger.melding import Melding


class Avslutningsmelding(Melding):
    """nir.avslutninger: the regelmotor ended a programme, or withdrew such an ending."""

    duf_nummer: str
    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    gruppe: str
    kommunenummer: str | None
    versjon: int
    posisjon: str
