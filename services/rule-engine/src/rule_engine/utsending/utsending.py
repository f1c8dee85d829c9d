"""Sends records in order. Acknowledges each fact, in order, when the broker has all records that it caused.

Left to itself, Faust acknowledges a fact before the records that the fact causes are on the broker. Here all
records go into batches in the order of the decisions. One task gives the batches to the producer. For each
partition another task waits until the broker has confirmed a fact's batches, and then acknowledges the fact.
The work of a day is confirmed in a lane of its own. In the lane of the facts, the Dagskifte is acknowledged
when that work is confirmed, and later facts wait behind it: Faust would commit past one missing
acknowledgement.
"""

import asyncio
from collections.abc import Callable, Collection

from rule_engine.utsending.bekrefter import Bekrefter
from rule_engine.utsending.bunke import Bunker, Produsent
from rule_engine.utsending.forsendelse import Forsendelse, Spor
from rule_engine.utsending.ventetid import Ventetid


class Utsending:
    """All outgoing records of one instance. Call `legg`, which does not wait, and then `plass`, which does.
    `kjoer` sends, and raises the first error.

    Args:
        produsent: called for each round, since Faust makes a new producer when it restarts.
        maks: `plass` waits while a partition has this many unconfirmed forsendelser.
        linger: seconds that a record may wait for others to be sent with it, if no sender waits for it. For
            answers to senders, `Ventetid` decides.
    """

    def __init__(self, produsent: Callable[[], Produsent], *, maks: int, linger: float) -> None:
        self._produsent = produsent
        self._maks = maks
        self._linger = linger
        self._bunker = Bunker()
        self._vekket, self._overlevert = asyncio.Event(), asyncio.Event()
        self._neste: asyncio.TimerHandle | None = None
        self._ventetid = Ventetid()
        self._bekreftere: dict[Spor, Bekrefter] = {}
        self._loekke = asyncio.get_running_loop()
        self._feil: asyncio.Future[None] = self._loekke.create_future()
        self._overlevert.set()

    def legg(self, forsendelse: Forsendelse) -> None:
        """Put the records into batches, which `kjoer` sends in order."""
        bunker = self._bunker.legg(self._produsent, forsendelse)
        self._bekrefter(forsendelse.spor).legg(forsendelse, bunker)
        if bunker:
            self._overlevert.clear()
            self._vekk(haster=forsendelse.haster)

    async def plass(self, partisjon: int) -> None:
        """Wait while too many of the partition's forsendelser are unconfirmed."""
        await self._bekrefter((partisjon, False)).vent_til(self._maks)

    async def tom(self, partisjon: int) -> None:
        """Wait until all records of the partition's facts are confirmed and the facts acknowledged."""
        self._vekket.set()
        await self._bekrefter((partisjon, False)).vent_til(0)

    async def alt_overlevert(self) -> None:
        """Wait until the producer has all records."""
        self._vekket.set()
        await self._overlevert.wait()

    def glem(self, partisjoner: Collection[int]) -> None:
        """Forget partitions that another instance has now. Their facts are no longer acknowledged here."""
        for spor in [spor for spor in self._bekreftere if spor[0] in partisjoner]:
            self._bekreftere.pop(spor).slutt()

    async def kjoer(self) -> None:
        """Send the batches until sending or confirming fails, and raise the error."""
        sender = asyncio.create_task(self._lever(), name="utsending")
        try:
            await asyncio.wait({sender, self._feil}, return_when=asyncio.FIRST_COMPLETED)
            for utfall in (sender, self._feil):
                if utfall.done():
                    utfall.result()
        finally:
            sender.cancel()
            self.glem([partisjon for partisjon, _ in self._bekreftere])

    async def _lever(self) -> None:
        while True:
            await self._vekket.wait()
            self._vekket.clear()
            self._ventetid.levert(self._loekke.time())
            if self._neste is not None:
                self._neste.cancel()
                self._neste = None
            for bunke in self._bunker.ta():
                await bunke.send(self._produsent())
            if not self._bunker:
                self._overlevert.set()

    def _vekk(self, *, haster: bool) -> None:
        naa = self._loekke.time()
        naar = self._ventetid.svar(naa) if haster else naa + self._linger
        if naar <= naa or self._bunker.full:
            self._vekket.set()
        elif self._neste is None or naar < self._neste.when():
            if self._neste is not None:
                self._neste.cancel()
            self._neste = self._loekke.call_at(naar, self._vekket.set)

    def _bekrefter(self, spor: Spor) -> Bekrefter:
        if spor not in self._bekreftere:
            self._bekreftere[spor] = Bekrefter(self._feil)
        return self._bekreftere[spor]
