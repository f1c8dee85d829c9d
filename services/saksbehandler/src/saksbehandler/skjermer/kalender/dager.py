"""The rows that the API's lists have for each day of a month."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from nir_klient.generert_reporting.models import Paaminnelser

from saksbehandler.api.nir import Nir
from saksbehandler.api.paaminnelser import Paaminnelsesnavn, paaminnelser
from saksbehandler.skjermer.kalender.maaned import Maaned

SIDE = 100
FLEST = 500
"""The highest number of rows of each list that are read."""
_FRIST: Paaminnelsesnavn = "frist"
_AVSLUTTET: Paaminnelsesnavn = "avsluttet-av-regelmotor"

Rader = Sequence[tuple[Paaminnelsesnavn, Any]]
"""Each row with the name of the list that has it."""


@dataclass(frozen=True, slots=True)
class Dager:
    """The days that have rows, in order. `alle` is False if the API has more rows than were read."""

    rader: Mapping[date, Rader]
    alle: bool

    def antall(self, dag: date) -> int:
        """How many rows the day has."""
        return len(self.rader.get(dag, ()))


async def hent_dager(nir: Nir, maaned: Maaned, idag: date, sted: Mapping[str, str]) -> Dager:
    """The deadlines in the month.

    For the present month also the endings by the regelmotor that the kommune still has to deal with.

    Args:
        sted: the filters of place, as parameters of the API.

    Raises:
        ApiFeil: the user may not read the lists, a filter has a value that the API does not know, or the API
            does not answer.
    """

    def side(navn: Paaminnelsesnavn, **utvalg: Any) -> Callable[[int], Awaitable[Paaminnelser]]:
        felles = {**sted, **utvalg, "sorter": "-dato", "antall": SIDE}
        return lambda nummer: paaminnelser(nir, navn, {**felles, "side": nummer})

    funnet = [(_FRIST, await i_maaneden(side(_FRIST, dager=(maaned.siste - idag).days), maaned))]
    if maaned.foerste <= idag:
        funnet.append((_AVSLUTTET, await i_maaneden(side(_AVSLUTTET), maaned)))
    dager: dict[date, list[tuple[Paaminnelsesnavn, Any]]] = defaultdict(list)
    for navn, (rader, _) in funnet:
        for rad in rader:
            dager[rad.dato].append((navn, rad))
    return Dager(dict(sorted(dager.items())), all(alle for _, (_, alle) in funnet))


async def i_maaneden(
    hent: Callable[[int], Awaitable[Paaminnelser]], maaned: Maaned
) -> tuple[list[Any], bool]:
    """The rows of the month in the order of time, and whether they are all that the API has for the month.

    Args:
        hent: takes the number of a page, from 1, and gives that page of the rows, sorted by date with the
            last day first.
    """
    rader: list[Any] = []
    for side in range(1, FLEST // SIDE + 1):
        svar = await hent(side)
        rader += [rad for rad in svar.rader if maaned.foerste <= rad.dato <= maaned.siste]
        if svar.viser[1] >= svar.antall or not svar.rader or svar.rader[-1].dato < maaned.foerste:
            return rader[::-1], True
    return rader[::-1], False
