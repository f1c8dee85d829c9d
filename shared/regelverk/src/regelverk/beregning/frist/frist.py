"""The deadline that is shown (A 1.6, 3.3, 10.1)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Frist:
    """The type and date of the deadline. Only Gjennomføring has `beregnet_fra`."""

    type: Literal["Oppstart", "Gjennomføring", "Gjenoppstart"]
    dato: date
    beregnet_fra: date | None = None
