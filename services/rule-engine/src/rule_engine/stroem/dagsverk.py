"""The work of a new day, in chunks between the facts."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection
from functools import partial

from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.leie import Leie
from rule_engine.prosess.maaling import tell
from rule_engine.utsending.forsendelse import Forsendelse
from rule_engine.utsending.utsending import Utsending

_STYKKE = 8
"""Persons in a chunk. A chunk takes a few milliseconds, during which no fact is decided."""


class Dagsverk:
    """Handles the last Dagskifte for all persons with something due, one chunk of each partition in turn.

    The due dates show for which persons the Dagskifte is still to be handled, so a restarted process goes on
    with those persons.

    Args:
        kan_skrive: whether this instance has the partitions now, and is not handing them over.
    """

    def __init__(
        self, partisjoner: Partisjoner, utsending: Utsending, leie: Leie, kan_skrive: Callable[[], bool]
    ) -> None:
        self._partisjoner = partisjoner
        self._utsending = utsending
        self._leie = leie
        self._kan_skrive = kan_skrive
        self._vekket = asyncio.Event()
        self._venter: dict[int, list[asyncio.Event]] = defaultdict(list)
        self._overlevert: dict[int, list[asyncio.Event]] = defaultdict(list)

    def vekk(self) -> None:
        """Let `kjoer` check whether there is work."""
        self._vekket.set()

    def ferdig(self, partisjon: int) -> asyncio.Event:
        """An event that is set when the broker has all records of the partition's last Dagskifte.

        It is also set when another instance gets the partition.
        """
        ferdig = asyncio.Event()
        self._venter[partisjon].append(ferdig)
        self.vekk()
        return ferdig

    def glem(self, partisjoner: Collection[int]) -> None:
        """Forget partitions that another instance has now."""
        for partisjon in partisjoner:
            for ferdig in (*self._venter.pop(partisjon, ()), *self._overlevert.pop(partisjon, ())):
                ferdig.set()

    async def kjoer(self) -> None:
        """Handle chunks whenever there is work, for ever. Between two rounds, facts get their turn."""
        while True:
            await self._vekket.wait()
            self._vekket.clear()
            if self._kan_skrive() and self._runde():
                self._vekket.set()
                await asyncio.sleep(0)

    def _runde(self) -> bool:
        igjen = [self._stykke(partisjon) for partisjon in self._partisjoner]
        return any(igjen)

    def _stykke(self, partisjon: Partisjon) -> bool:
        nummer = partisjon.nummer
        if partisjon.noen_forfalt:
            self._leie.krev()
            poster = partisjon.neste_forfalte(_STYKKE)
            tell(partisjon.tilstand.utfall, poster)
            self._utsending.legg(Forsendelse(nummer, poster, dagsverk=True))
        if partisjon.noen_forfalt:
            return True
        for ferdig in self._venter.pop(nummer, ()):
            self._overlevert[nummer].append(ferdig)
            self._utsending.legg(
                Forsendelse(nummer, (), partial(self._bekreftet, nummer, ferdig), dagsverk=True)
            )
        return False

    def _bekreftet(self, nummer: int, ferdig: asyncio.Event) -> None:
        self._overlevert[nummer].remove(ferdig)
        ferdig.set()
