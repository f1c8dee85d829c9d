"""A generation as this instance shows it."""

import asyncio
from dataclasses import dataclass, field

from nir.projeksjon.noekler import Generasjon

from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.stroem.bunke import Bunke, vis
from reporting.projeksjon.stroem.endringsvindu import Endringsvindu
from reporting.projeksjon.stroem.vindusbunke import ta_med


@dataclass(slots=True)
class Visning:
    """The generation in Redis, and its tables in memory with the same content."""

    generasjon: Generasjon
    register: Register
    avloest: bool = False
    """Set when another generation replaces this one."""
    endringer: Endringsvindu = field(default_factory=Endringsvindu)
    """The newest changes that the tables show."""
    _endret: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def vis(self, bunke: Bunke) -> None:
        """Show a batch that has been written to Redis, and wake the requests that wait for a position."""
        ta_med(bunke, self.register, self.endringer)
        vis(bunke, self.register)
        await self._vekk()

    async def loes_av(self) -> None:
        """Wake the requests and streams that wait, so that each goes on with the next generation."""
        self.avloest = True
        await self._vekk()

    def viser_hendelse(self, partisjon: int, offset: int) -> bool:
        """Whether the fact at this position of nir.hendelser is shown."""
        return self.register.hendelser.get(partisjon, -1) >= offset

    async def vent_hendelse(self, partisjon: int, offset: int) -> None:
        """Wait until the fact at this position is shown, or until another generation replaces this one."""
        async with self._endret:
            await self._endret.wait_for(lambda: self.avloest or self.viser_hendelse(partisjon, offset))

    async def _vekk(self) -> None:
        async with self._endret:
            self._endret.notify_all()
        self.endringer.vekk()

    def har_naadd(self, annen: "Visning") -> bool:
        """Whether this generation has been read at least as far as `annen` in every partition."""
        return all(self.register.posisjoner.get(p, 0) >= n for p, n in annen.register.posisjoner.items())
