"""What goes out, in order; and what came in, acknowledged in order once it is all confirmed.

Faust by itself acknowledges a record before what it led to is on the broker. Here one task hands everything
to the producer in the order in which it was decided, and for each partition one task waits for the broker's
word on every record before the cause is acknowledged. What a day does to many persons is confirmed in a lane
of its own, so that the day itself keeps its place among the facts: Faust commits past a gap of one.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Any, NamedTuple

from rule_engine.partisjon.utpost import Utpost

Send = Callable[[Utpost, int], Awaitable["asyncio.Future[Any]"]]
"""Hand a record for a partition to the producer; the future is the broker's confirmation."""


class Forsendelse(NamedTuple):
    """What one record led to. `ferdig` is called when it and all before it in its lane is confirmed.

    `vent`: which must be set before that. `dagsverk`: the lane.
    """

    partisjon: int
    poster: Sequence[Utpost]
    ferdig: Callable[[], object] | None = None
    vent: asyncio.Event | None = None
    dagsverk: bool = False

    @property
    def spor(self) -> "Spor":
        """Its lane."""
        return self.partisjon, self.dagsverk


Spor = tuple[int, bool]


class Utboks:
    """Use: `legg` without waiting, then `plass`. Ends with the first error, which `kjoer` raises."""

    def __init__(self, send: Send, *, maks: int) -> None:
        self._send = send
        self._maks = maks
        self._inn: asyncio.Queue[Forsendelse] = asyncio.Queue()
        self._bekreftere: dict[Spor, _Bekrefter] = {}
        self._feil: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def legg(self, forsendelse: Forsendelse) -> None:
        """Send it when its turn comes."""
        self._bekrefter(forsendelse.spor).ubekreftet += 1
        self._inn.put_nowait(forsendelse)

    async def plass(self, partisjon: int) -> None:
        """Wait while too much of the partition is unconfirmed."""
        await self._bekrefter((partisjon, False)).vent_til(self._maks)

    async def tom(self, partisjon: int) -> None:
        """Wait until everything that facts of the partition have led to is confirmed and acknowledged."""
        await self._bekrefter((partisjon, False)).vent_til(0)

    async def alt_overlevert(self) -> None:
        """Wait until everything is in the producer's hands."""
        await self._inn.join()

    def glem(self, partisjoner: Collection[int]) -> None:
        """These partitions are another's now: what they led to is acknowledged no more."""
        for spor in [spor for spor in self._bekreftere if spor[0] in partisjoner]:
            self._bekreftere.pop(spor).slutt()

    async def kjoer(self) -> None:
        """Work until something fails, and raise that."""
        sender = asyncio.create_task(self._lever(), name="utboks")
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
            forsendelse = await self._inn.get()
            bekrefter = self._bekreftere.get(forsendelse.spor)
            futurer = [await self._send(post, forsendelse.partisjon) for post in forsendelse.poster]
            if bekrefter is not None:
                bekrefter.legg(forsendelse, futurer)
            self._inn.task_done()

    def _bekrefter(self, spor: Spor) -> "_Bekrefter":
        if spor not in self._bekreftere:
            self._bekreftere[spor] = _Bekrefter(self._feil)
        return self._bekreftere[spor]


class _Bekrefter:
    """Waits for one lane's confirmations, in order."""

    def __init__(self, feil: "asyncio.Future[None]") -> None:
        self.ubekreftet = 0
        self._koe: asyncio.Queue[tuple[Forsendelse, list[asyncio.Future[Any]]]] = asyncio.Queue()
        self._ventende: list[tuple[int, asyncio.Future[None]]] = []
        self._feil = feil
        self._oppgave = asyncio.create_task(self._bekreft(), name="bekrefter")
        self._oppgave.add_done_callback(self._meld)

    def legg(self, forsendelse: Forsendelse, futurer: "list[asyncio.Future[Any]]") -> None:
        self._koe.put_nowait((forsendelse, futurer))

    async def vent_til(self, antall: int) -> None:
        if self.ubekreftet > antall:
            fremtid = asyncio.get_running_loop().create_future()
            self._ventende.append((antall, fremtid))
            await fremtid

    def slutt(self) -> None:
        self._oppgave.cancel()
        self.ubekreftet = 0
        self._vekk()

    async def _bekreft(self) -> None:
        while True:
            forsendelse, futurer = await self._koe.get()
            for future in futurer:
                await future
            if forsendelse.vent is not None:
                await forsendelse.vent.wait()
            if forsendelse.ferdig is not None:
                forsendelse.ferdig()
            self.ubekreftet -= 1
            if self._ventende:
                self._vekk()

    def _vekk(self) -> None:
        igjen = []
        for antall, fremtid in self._ventende:
            if self.ubekreftet > antall:
                igjen.append((antall, fremtid))
            elif not fremtid.done():
                fremtid.set_result(None)
        self._ventende = igjen

    def _meld(self, oppgave: "asyncio.Task[None]") -> None:
        if not oppgave.cancelled() and not self._feil.done():
            self._feil.set_exception(oppgave.exception() or RuntimeError("the confirmer ended"))
