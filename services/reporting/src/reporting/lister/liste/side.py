"""A page of a list: `Viser 1 - 25 av 507 linjer (filtrert fra …)`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from reporting.projeksjon.indeks.indeks import Maske, Sorteringsindeks
from reporting.projeksjon.indeks.tabell import Tabell
from reporting.rammer.rader import RadSvar


@dataclass(frozen=True, slots=True)
class Treff:
    """The rows found. `totalt`: how many rows there were before the filters (A 1.3)."""

    tabell: Tabell
    maske: Maske
    totalt: int


def antall(maske: Maske) -> int:
    """How many rows are in a selection."""
    return int(np.count_nonzero(maske))


def sideutvalg(
    treff: Treff,
    kolonne: Sorteringsindeks,
    *,
    synkende: bool,
    side: int,
    per_side: int,
    rad: Callable[[int], RadSvar],
) -> dict[str, Any]:
    """The answer with one page. `rad` makes a row from its key. A page past the end has no rows."""
    fra, til = (side - 1) * per_side, side * per_side
    funnet = antall(treff.maske)
    numre: list[int] = []
    if fra < funnet:
        plasser = treff.tabell.foerste(treff.maske, kolonne, synkende=synkende, antall=til)
        numre = treff.tabell.noekler(plasser[fra:])
    return {
        "rader": [rad(duf) for duf in numre],
        "viser": [fra + 1, fra + len(numre)] if numre else [0, 0],
        "antall": funnet,
        "totalt": treff.totalt,
    }
