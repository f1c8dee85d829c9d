"""A parameter set that notices when a changed value is read."""

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
        "tiltak_minutter_per_uke",
        "tidligste_dato",
        "seneste_dato",
        "fakta_maks",
        "avgjoerelser_maks",
        "duf_proeveaar",
        "aarsaker_krever_timer",
        "regelmotor_kan_redigeres",
    }
)
"""Parameters that only decisions read, and never a vurdering."""
SETT_SAMLET = frozenset({"fridager", "statsborgerskap_uten_kategori"})
"""Parameters whose whole timeline is read at once: for the calendar, and for exclusion by citizenship."""

_VARIGHET = "varighet."


@dataclass(slots=True)
class Lesekontroll:
    """The new parameter set, which notices when a value is read that differs from the old set's."""

    parametre: Parametre
    endret: tuple[str, ...]
    """Names of the parameters that differ."""
    truffet: bool = False
    """Whether a value that differs has been read since this was last set to False."""

    @property
    def kan_virke_usett(self) -> bool:
        """Whether a changed parameter can make a difference that `truffet` does not notice."""
        return bool((BARE_I_AVGJOERELSER | SETT_SAMLET).intersection(self.endret))

    @property
    def maal(self) -> tuple[str, ...] | None:
        """The sluttmål whose durations differ; None: another parameter differs too."""
        if any(not navn.startswith(_VARIGHET) for navn in self.endret):
            return None
        return tuple(navn.removeprefix(_VARIGHET) for navn in self.endret)


def med_lesekontroll(gamle: Parametre, nye: Parametre) -> Lesekontroll:
    """The new set. `truffet` becomes True when a value is read that differs from the value in the old set."""
    foer = {linje.navn: linje for linje in gamle.tidslinjer()}
    endret = [linje for linje in nye.tidslinjer() if linje.verdier != foer[linje.navn].verdier]
    lesekontroll = Lesekontroll(nye, tuple(linje.navn for linje in endret))
    vakter = {linje.navn: _vaktet(linje, foer[linje.navn], lesekontroll) for linje in endret}
    nytt: dict[str, Any] = {navn: linje for navn, linje in vakter.items() if "." not in navn}
    nytt["varighet"] = {kode: vakter.get(linje.navn, linje) for kode, linje in nye.varighet.items()}
    lesekontroll.parametre = replace(nye, **nytt)
    return lesekontroll


@dataclass(frozen=True, slots=True)
class _Vaktet(Tidslinje[T]):
    """A timeline that tells its Lesekontroll when the old timeline would give another value."""

    gammel: Tidslinje[T]
    lesekontroll: Lesekontroll

    def __post_init__(self) -> None:
        object.__setattr__(self, "paa", self._paa)

    def hvis(self, dato: date) -> T | None:
        """As `Tidslinje.hvis`. Notes if the old timeline would give another value."""
        ny = Tidslinje.hvis(self, dato)
        self._sammenlign(ny, self.gammel.hvis(dato))
        return ny

    def _paa(self, dato: date) -> T:
        ny = self.kilde(dato).verdi
        self._sammenlign(ny, self.gammel.paa(dato))
        return ny

    def _sammenlign(self, ny: T | None, gammel: T | None) -> None:
        if ny != gammel:
            self.lesekontroll.truffet = True


def _vaktet(ny: Tidslinje[Any], gammel: Tidslinje[Any], lesekontroll: Lesekontroll) -> Tidslinje[Any]:
    return _Vaktet(ny.navn, ny.tekst, ny.enhet, ny.verdier, gammel, lesekontroll)
