"""The timeline: what happened and will happen, placed between the first and the last day (drawn as SVG)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

BREDDE, MARG = 360.0, 8.0
RAD_HOEYDE, FOERSTE_RAD = 26.0, 30.0
_TEGNBREDDE = 6.6
"""The width that is reckoned for each letter of a text, in the drawing's units."""
_FLEST_TEGN = int((BREDDE - MARG) / _TEGNBREDDE)


@dataclass(frozen=True, slots=True)
class Del:
    """A bar of the timeline. If `fra` and `til` are the same day, it is drawn as a mark.

    `slag` is its class: start, utvidelse, permisjon, fravaer, stans, klage, frist, idag.
    """

    slag: str
    navn: str
    fra: date
    til: date


@dataclass(frozen=True, slots=True)
class Plassert:
    """A part with its place: `x` and `bredde` in the drawing's units."""

    del_: Del
    x: float
    bredde: float
    y: float

    @property
    def punkt(self) -> bool:
        """Whether the part is one day."""
        return self.del_.fra == self.del_.til

    @property
    def tekst(self) -> str:
        """The day or the days, and the name, cut off if the drawing has no room for it."""
        dager = f"{self.del_.fra:%d.%m.%Y}" + ("" if self.punkt else f"–{self.del_.til:%d.%m.%Y}")
        hele = f"{dager} {self.del_.navn}"
        return hele if len(hele) <= _FLEST_TEGN else f"{hele[: _FLEST_TEGN - 1]}…"

    @property
    def fra_hoeyre(self) -> bool:
        """Whether the text ends at the right edge, since it is too long to begin where the part begins."""
        return self.x + len(self.tekst) * _TEGNBREDDE > BREDDE


@dataclass(frozen=True, slots=True)
class Tidslinje:
    """The drawing. `aar`: (year, x) of each New Year in it."""

    deler: tuple[Plassert, ...]
    aar: tuple[tuple[int, float], ...]
    hoeyde: float
    bredde: float = BREDDE


def del_(slag: str, navn: str, fra: str, til: str) -> Del:
    """A part from dates as the API writes them; one that ends before it begins is a mark."""
    foerste, siste = date.fromisoformat(fra), date.fromisoformat(til)
    return Del(slag, navn, foerste, max(foerste, siste))


def tegn(alle: Iterable[Del]) -> Tidslinje:
    """The drawing: each part on a row of its own, in the given order."""
    deler = tuple(alle)
    foerst, sist = min(en.fra for en in deler), max(en.til for en in deler)
    dager = max(1, (sist - foerst).days)

    def x(dag: date) -> float:
        return round(MARG + (BREDDE - 2 * MARG) * (dag - foerst).days / dager, 1)

    plassert = tuple(
        Plassert(en, x(en.fra), max(2.0, round(x(en.til) - x(en.fra), 1)), FOERSTE_RAD + nr * RAD_HOEYDE)
        for nr, en in enumerate(deler)
    )
    aar = tuple((en, x(date(en, 1, 1))) for en in range(foerst.year + 1, sist.year + 1))
    return Tidslinje(plassert, aar[:12], FOERSTE_RAD + len(deler) * RAD_HOEYDE)
