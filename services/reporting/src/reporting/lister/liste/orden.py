"""All rows of a selection, in order."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from reporting.lister.liste.side import Treff, antall
from reporting.projeksjon.indeks.indeks import Sorteringsindeks
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.rad import Rad, les_rad


@dataclass(frozen=True, slots=True)
class Utskrift:
    """All rows of a selection in order. `rader` is an iterator: each row is unpacked when it is read."""

    personer: list[int]
    rader: Iterator[Rad]


async def hele(register: Register, treff: Treff, kolonne: Sorteringsindeks, synkende: bool) -> Utskrift:
    """All rows of the selection as they are now. A later change of the register does not change them.

    Sorting all names takes long, so a thread does it while other requests are answered.
    """
    utdrag = treff.tabell.utdrag(treff.maske, kolonne, synkende=synkende)
    pakket = _holdt(register, treff)

    def sorter() -> tuple[list[int], list[bytes]]:
        orden = utdrag.orden()
        noekler: list[int] = utdrag.noekler[orden].tolist()
        personer: list[int] = utdrag.duf[orden].tolist()
        return personer, [pakket[noekkel] for noekkel in noekler]

    personer, rader = await asyncio.to_thread(sorter)
    return Utskrift(personer, map(les_rad, rader))


def _holdt(register: Register, treff: Treff) -> dict[int, bytes]:
    """The packed rows by their key. For a large selection these are all rows of the register: copying them
    all is quicker than choosing.
    """
    if antall(treff.maske) * 4 > len(register.rader):
        return register.rader.copy()
    return {noekkel: register.rader[noekkel] for noekkel in treff.tabell.noekler(np.flatnonzero(treff.maske))}
