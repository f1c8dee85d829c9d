"""The values of a parameter over time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Verdi(Generic[T]):
    """One value, from `gjelder_fra` on. `antakelse`: what NIR assumes; None: the source states all of it."""

    gjelder_fra: date
    verdi: T
    kilde: str
    antakelse: str | None = None


@dataclass(frozen=True, slots=True)
class Tidslinje(Generic[T]):
    """The values of one parameter, oldest first. There is at least one."""

    navn: str
    tekst: str
    enhet: str
    verdier: tuple[Verdi[T], ...]
    paa: "Callable[[date], T]" = field(init=False, repr=False, compare=False)
    """The value that holds on a date. The first value holds for all earlier dates too."""

    def __post_init__(self) -> None:
        oppslag = self._en if len(self.verdier) == 1 else self._flere
        object.__setattr__(self, "paa", oppslag)

    def hvis(self, dato: date) -> T | None:
        """The value that holds on a date; None: the date is before the first value."""
        return self.paa(dato) if dato >= self.verdier[0].gjelder_fra else None

    def kilde(self, dato: date) -> Verdi[T]:
        """The value that holds on a date, with its source."""
        return next((v for v in reversed(self.verdier) if v.gjelder_fra <= dato), self.verdier[0])

    def _en(self, dato: date) -> T:
        return self.verdier[0].verdi

    def _flere(self, dato: date) -> T:
        return self.kilde(dato).verdi
