"""A generation as this instance shows it."""

import asyncio
from dataclasses import dataclass, field

from reporting.indeks.register import Register
from reporting.projeksjon.bunke import Bunke, vis
from reporting.projeksjon.noekler import Generasjon


@dataclass(slots=True)
class Visning:
    """The generation in Redis and its columns in memory, which show the same."""

    generasjon: Generasjon
    register: Register
    _endret: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def vis(self, bunke: Bunke) -> None:
        """Show what has been written, and wake those who wait for it."""
        vis(bunke, self.register)
        async with self._endret:
            self._endret.notify_all()

    async def vent_hendelse(self, partisjon: int, offset: int, sekunder: float) -> bool:
        """Wait until a fact's position is shown; whether it came in time."""
        try:
            async with asyncio.timeout(sekunder), self._endret:
                await self._endret.wait_for(lambda: self.register.hendelser.get(partisjon, -1) >= offset)
        except TimeoutError:
            return False
        return True

    def har_naadd(self, annen: "Visning") -> bool:
        """Whether it shows all that the other does."""
        return all(self.register.posisjoner.get(p, 0) >= n for p, n in annen.register.posisjoner.items())
