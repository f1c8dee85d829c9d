"""The deadline that is shown (A 1.6, 3.3, 10.1)."""

from datetime import date
from typing import Literal, NamedTuple


class Frist(NamedTuple):
    """The type and date of the deadline. Only Gjennomføring has `beregnet_fra`."""

    type: Literal["Oppstart", "Gjennomføring", "Gjenoppstart"]
    dato: date
    beregnet_fra: date | None = None
