"""The pages of a list: `Viser 1 – 25 av 346`, and the links between them."""

from dataclasses import dataclass
from math import ceil

from starlette.requests import Request

RADER = 25
_RUNDT = 2


@dataclass(frozen=True, slots=True)
class Sidelenke:
    """A link to a page; `nummer` 0 stands for pages that are left out."""

    nummer: int
    adresse: str
    er_denne: bool


@dataclass(frozen=True, slots=True)
class Sideinndeling:
    """Where a page is in its list."""

    side: int
    antall: int
    lenker: tuple[Sidelenke, ...]
    forrige: str
    neste: str

    @classmethod
    def av(cls, request: Request, side: int, antall: int) -> "Sideinndeling":
        """The pages of a list with `antall` rows. Their addresses keep the filters of this request."""
        siste = max(1, ceil(antall / RADER))

        def adresse(nummer: int) -> str:
            return str(request.url.include_query_params(side=nummer).query)

        nummer = [n for n in range(1, siste + 1) if n in (1, siste) or abs(n - side) <= _RUNDT]
        lenker = tuple(
            lenke
            for foer, n in zip([0, *nummer], nummer, strict=False)
            for lenke in (
                *([Sidelenke(0, "", False)] if n - foer > 1 else []),
                Sidelenke(n, f"?{adresse(n)}", n == side),
            )
        )
        return cls(
            side,
            antall,
            lenker,
            f"?{adresse(side - 1)}" if side > 1 else "",
            f"?{adresse(side + 1)}" if side < siste else "",
        )
