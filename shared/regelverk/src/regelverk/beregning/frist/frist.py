"""The deadline that is shown (A 1.6, 3.3, 10.1)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Frist:
    """Type and date; `beregnet_fra` for Gjennomføring only."""

    type: Literal["Oppstart", "Gjennomføring", "Gjenoppstart"]
    dato: date
    beregnet_fra: date | None = None
