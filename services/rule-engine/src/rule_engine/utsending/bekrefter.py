"""Acknowledges facts in order, each when the broker has confirmed all records that the fact caused."""

import asyncio
from collections.abc import Iterable

from rule_engine.utsending.bunke import Bunke
from rule_engine.utsending.forsendelse import Forsendelse


class Bekrefter:
    """Acknowledges the facts of one lane (`forsendelse.Spor`). `feil` gets the first error."""

    def __init__(self, feil: "asyncio.Future[None]") -> None:
        self.ubekreftet = 0
        self._koe: asyncio.Queue[tuple[Forsendelse, Iterable[Bunke]]] = asyncio.Queue()
        self._ventende: list[tuple[int, asyncio.Future[None]]] = []
        self._feil = feil
        self._oppgave = asyncio.create_task(self._bekreft(), name="bekrefter")
        self._oppgave.add_done_callback(self._meld)

    def legg(self, forsendelse: Forsendelse, bunker: Iterable[Bunke]) -> None:
        """Add a forsendelse. Its fact is acknowledged after the earlier ones, when `bunker` are confirmed."""
        self.ubekreftet += 1
        self._koe.put_nowait((forsendelse, bunker))

    async def vent_til(self, antall: int) -> None:
        """Wait until at most `antall` forsendelser are unconfirmed."""
        if self.ubekreftet > antall:
            fremtid = asyncio.get_running_loop().create_future()
            self._ventende.append((antall, fremtid))
            await fremtid

    def slutt(self) -> None:
        """Stop acknowledging, and wake the tasks that wait."""
        self._oppgave.cancel()
        self.ubekreftet = 0
        self._vekk()

    async def _bekreft(self) -> None:
        while True:
            forsendelse, bunker = await self._koe.get()
            for bunke in bunker:
                await bunke.bekreftet
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
