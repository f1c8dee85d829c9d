"""The definition of a statistic: its columns, and how they are computed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from reporting.statistikk.grunnlag.aarsbilde import Aarsbilde
from reporting.statistikk.grunnlag.gruppering import Gruppering

Navn = Literal["deltakere", "maaloppnaaelse", "oppstartstid", "varighet", "timer", "fristbrudd"]
Enhet = Literal["personer", "prosent", "dager", "måneder", "timer per uke"]
Lag = Literal[
    "grunnlag",
    "slutt",
    "gjennomfoeringsfrist",
    "oppstartsfrist",
    "oppstartstid",
    "varighet",
    "grupper",
    "startet",
    "egne",
]
"""Numbers of one layer are shown or hidden together outside the reader's own kommune (`skjerming`).

`grupper` and `startet` are shown for the country only, `egne` only in the reader's own kommune.
"""
Kolonneverdier = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Tallkolonne:
    """A column: its key in JSON, its title, and its unit."""

    navn: str
    tittel: str
    enhet: Enhet
    lag: Lag = "grunnlag"


@dataclass(frozen=True, slots=True)
class Statistikk:
    """A statistic. `beregn` gives, for each column, an array with one value for each group.

    A number of persons is a whole number. NaN: the group has no value.
    """

    navn: Navn
    tittel: str
    forklaring: str
    kolonner: tuple[Tallkolonne, ...]
    beregn: Callable[[Aarsbilde, Gruppering], Mapping[str, Kolonneverdier]]
    figur: tuple[str, ...]
    """The columns of the figure. All of them have the same unit."""

    def kolonne(self, navn: str) -> Tallkolonne:
        """The column of that name.

        Raises:
            KeyError: the statistic has no such column.
        """
        return {k.navn: k for k in self.kolonner}[navn]


def json_verdi(verdi: float, enhet: Enhet) -> int | float | None:
    """The JSON value of a number; None for NaN."""
    if np.isnan(verdi):
        return None
    return int(verdi) if enhet == "personer" else float(verdi)
