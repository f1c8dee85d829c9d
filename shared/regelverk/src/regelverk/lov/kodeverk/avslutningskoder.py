"""Avslutningsårsaker: the kommune's 23 and the regelmotor's 8 (A 9.9-9.9.2, B 11-13).

`lov/parametre/data/avslutning.toml` says which reasons close the category, which can be reopened, and which
come before others.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne

Maaloppnaaelse = Literal[
    "Arbeid",
    "Arbeid og utdanning",
    "Utdanning - høy/fagskole",
    "Utdanning - Vgo",
    "Annet",
    "Inngår ikke i tallgrunnlaget for måloppnåelse",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Avslutningsaarsak(Kode):
    """A reason for an ending. `gruppe`: the måloppnåelse directly after the programme."""

    gruppe: Maaloppnaaelse
    avslutning: Literal["Ordinær avslutning", "Stans"] = "Ordinær avslutning"

    @property
    def teller_i_maaloppnaaelse(self) -> bool:
        """Whether the ending is part of the statistics of måloppnåelse."""
        return self.gruppe != "Inngår ikke i tallgrunnlaget for måloppnåelse"


@dataclass(frozen=True, slots=True, kw_only=True)
class AvslutningsaarsakRegelmotor(Avslutningsaarsak):
    """A reason for an ending that the regelmotor makes."""


@cache
def avslutningsaarsaker() -> Oppslag[Avslutningsaarsak]:
    """The 23 codes that the kommune may register."""
    return aapne("avslutningsaarsaker", Avslutningsaarsak)


@cache
def avslutningsaarsaker_regelmotor() -> Oppslag[AvslutningsaarsakRegelmotor]:
    """The 8 codes that the regelmotor computes."""
    return aapne("avslutningsaarsakerRegelmotor", AvslutningsaarsakRegelmotor)


def avslutningsaarsak(kode: str) -> Avslutningsaarsak:
    """The kommune's code of that name; raises `UkjentKode`."""
    return avslutningsaarsaker()[kode]


def avslutningsaarsak_regelmotor(kode: str) -> AvslutningsaarsakRegelmotor:
    """The regelmotor's code of that name; raises `UkjentKode`."""
    return avslutningsaarsaker_regelmotor()[kode]
