"""Fraværskoder (A 8.3). The parameters `fravaer_samlet` and `fravaer_alltid` say which extend the frist."""

from dataclasses import dataclass
from functools import cache

from regelverk.lov.kodeverk.kode import Kode
from regelverk.lov.kodeverk.oppslag import Oppslag, aapne


@dataclass(frozen=True, slots=True, kw_only=True)
class Fravaerskode(Kode):
    """A kind of absence. `hjemler`: every row of the guide's table in which the code stands."""

    hjemler: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "hjemmel", "; ".join(self.hjemler))


@cache
def fravaerskoder() -> Oppslag[Fravaerskode]:
    """The ten codes."""
    return aapne("fravaer", Fravaerskode)
