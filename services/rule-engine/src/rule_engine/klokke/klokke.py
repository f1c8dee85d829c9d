"""The clock. The instance that has partition 0 appends one Dagskifte a day to every partition."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import structlog

from rule_engine.klokke.dagskifte import skriv_dagskifte
from rule_engine.klokke.mistanke import mistanke
from rule_engine.partisjon.partisjoner import Partisjoner

_LEDER = 0
_logg = structlog.get_logger("rule_engine.klokke")


class Klokke:
    """Appends every day after the last Dagskifte of partition 0, up to today.

    Partition 0 gets each day last, so each day that is in partition 0 is in every partition. If the instance
    dies half-way, the day is appended again, and the partitions that have it already ignore the second copy.
    No day is appended while this machine's clock is under suspicion.

    Args:
        send: write a record of nir.hendelser and wait for the broker: partition, key, value.
        innhentet: whether a partition has been read far enough for its last Dagskifte to be known.
        i_dag: the date in Oslo by this machine.
        meglerdag: the date in Oslo by the broker; None if the broker does not give it.
        fra: the first day to append if the log has no Dagskifte; None: today.
        intervall: seconds between two looks at the calendar.
    """

    def __init__(
        self,
        partisjoner: Partisjoner,
        send: Callable[[int, bytes, bytes], Awaitable[Any]],
        *,
        innhentet: Callable[[int], Awaitable[bool]],
        i_dag: Callable[[], date],
        meglerdag: Callable[[], Awaitable[date | None]],
        fra: date | None,
        intervall: float,
    ) -> None:
        self._partisjoner = partisjoner
        self._send = send
        self._innhentet = innhentet
        self._i_dag = i_dag
        self._meglerdag = meglerdag
        self._fra = fra
        self._intervall = intervall
        self._skrevet: date | None = None
        self._sjekket: date | None = None
        self.mistanke: str | None = None
        """The reason why no day is appended, for the operator; None: the clock is trusted."""

    async def foer_start(self) -> None:
        """Ask the broker for today's date before facts are read.

        Facts can be registered on days whose Dagskifte is not in the log yet.
        """
        self._vent_dag(self._i_dag(), await self._meglerdag())

    async def kjoer(self, klar: Callable[[], bool]) -> None:
        """Look at the calendar at each `intervall`, for ever.

        Days are appended only while `klar` says yes.
        """
        while True:
            if klar():
                await self.se()
            await asyncio.sleep(self._intervall)

    async def se(self) -> None:
        """Look at the calendar once, and append the days that are missing."""
        if _LEDER in self._partisjoner and not await self._innhentet(_LEDER):
            return
        i_dag = self._i_dag()
        if i_dag != self._sjekket or self.mistanke is not None:
            await self._sjekk(i_dag)
        if self.mistanke is None:
            await self._innhent(i_dag)

    async def _sjekk(self, i_dag: date) -> None:
        meglers = await self._meglerdag()
        funnet = mistanke(i_dag, self._siste(), meglers)
        if funnet != self.mistanke and funnet is not None:
            _logg.error("the clock is under suspicion: no day is appended", grunn=funnet)
        elif funnet != self.mistanke:
            _logg.warning("the clock is trusted again", dato=i_dag.isoformat())
        self.mistanke, self._sjekket = funnet, i_dag
        self._vent_dag(i_dag, meglers)

    def _vent_dag(self, i_dag: date, meglers: date | None) -> None:
        """If this machine and the broker agree on today's date, the partitions accept facts registered today,
        even before today's Dagskifte is in the log.
        """
        enige = meglers is not None and mistanke(i_dag, None, meglers) is None
        self._partisjoner.vent_dag(i_dag if enige else date.min)

    async def _innhent(self, i_dag: date) -> None:
        while (neste := self._neste()) is not None and neste <= i_dag:
            await skriv_dagskifte(self._send, neste)
            self._skrevet = neste
            _logg.info("Dagskifte appended", dato=neste.isoformat())

    def _neste(self) -> date | None:
        """The day to append next; None: another instance appends."""
        if _LEDER not in self._partisjoner:
            self._skrevet = None
            return None
        siste = self._siste()
        return siste + timedelta(days=1) if siste else self._fra or self._i_dag()

    def _siste(self) -> date | None:
        """The last Dagskifte of partition 0; None: there is none, or another instance has partition 0."""
        leder = self._partisjoner.hent(_LEDER)
        kjente = (leder.tilstand.dag, self._skrevet) if leder is not None else ()
        return max((dag for dag in kjente if dag), default=None)
