"""Parameters that tell when a changed value is looked at."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from regelverk.lov.parametre import Parametre, Tidslinje

T = TypeVar("T")
BARE_I_AVGJOERELSER = frozenset(
    {
        "uten_tilgang",
        "med_tilgang",
        "timer_per_uke_maks",
        "tidligste_dato",
        "seneste_dato",
        "fakta_maks",
        "avgjoerelser_maks",
        "duf_proeveaar",
        "aarsaker_krever_timer",
        "regelmotor_kan_redigeres",
    }
)
"""Parameters that decide what is taken in and nothing else: a vurdering never looks at them."""
SETT_SAMLET = frozenset({"fridager", "statsborgerskap_uten_kategori"})
"""Looked at as a whole and not on a day: for the calendar of a year, and for the times without a category."""

_VARIGHET = "varighet."


@dataclass(slots=True)
class Sporing:
    """The new set, with an eye on the values that differ from the old one."""

    parametre: Parametre
    endret: tuple[str, ...]
    """Names of the parameters that differ."""
    truffet: bool = False
    """A value that differs has been looked at since this was last set to False."""

    @property
    def kan_virke_usett(self) -> bool:
        """Whether one of the changed ones can make a difference without being seen by `truffet`."""
        return bool((BARE_I_AVGJOERELSER | SETT_SAMLET).intersection(self.endret))

    @property
    def maal(self) -> tuple[str, ...] | None:
        """The sluttmål whose durations differ, where nothing else does; None: something else does too."""
        if any(not navn.startswith(_VARIGHET) for navn in self.endret):
            return None
        return tuple(navn.removeprefix(_VARIGHET) for navn in self.endret)


def spor(gamle: Parametre, nye: Parametre) -> Sporing:
    """The new set as a Sporing; of its timelines those that differ are watched."""
    foer = {linje.navn: linje for linje in gamle.tidslinjer()}
    endret = [linje for linje in nye.tidslinjer() if linje.verdier != foer[linje.navn].verdier]
    sporing = Sporing(nye, tuple(linje.navn for linje in endret))
    vakter = {linje.navn: _vaktet(linje, foer[linje.navn], sporing) for linje in endret}
    nytt: dict[str, Any] = {navn: linje for navn, linje in vakter.items() if "." not in navn}
    nytt["varighet"] = {kode: vakter.get(linje.navn, linje) for kode, linje in nye.varighet.items()}
    sporing.parametre = replace(nye, **nytt)
    return sporing


@dataclass(frozen=True, slots=True)
class _Vaktet(Tidslinje[T]):
    """A timeline that tells its Sporing when it gives another value than the old one would."""

    gammel: Tidslinje[T]
    sporing: Sporing

    def __post_init__(self) -> None:
        object.__setattr__(self, "paa", self._paa)

    def hvis(self, dato: date) -> T | None:
        """As Tidslinje."""
        ny = Tidslinje.hvis(self, dato)
        self._sammenlign(ny, self.gammel.hvis(dato))
        return ny

    def _paa(self, dato: date) -> T:
        ny = self.kilde(dato).verdi
        self._sammenlign(ny, self.gammel.paa(dato))
        return ny

    def _sammenlign(self, ny: T | None, gammel: T | None) -> None:
        if ny != gammel:
            self.sporing.truffet = True


def _vaktet(ny: Tidslinje[Any], gammel: Tidslinje[Any], sporing: Sporing) -> Tidslinje[Any]:
    return _Vaktet(ny.navn, ny.tekst, ny.enhet, ny.verdier, gammel, sporing)
