"""The clock: one Dagskifte a day to every partition, from the instance that has partition 0."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import structlog

from rule_engine.klokke.dagskifte import skriv_dagskifte
from rule_engine.partisjon.partisjoner import Partisjoner

_LEDER = 0
_logg = structlog.get_logger("rule_engine.klokke")


class Klokke:
    """Fills in every day from the last one known to partition 0, which is written last of all.

    So what partition 0 knows, all know; a leader that dies half-way leaves the day to be written again, and
    the partitions that have it ignore it.

    Args:
        send: write a record of nir.hendelser and wait for the broker: partition, key, value.
        i_dag: the date in Oslo.
        fra: the first day where none is known; None: today.
    """

    def __init__(
        self,
        partisjoner: Partisjoner,
        send: Callable[[int, bytes, bytes], Awaitable[Any]],
        *,
        i_dag: Callable[[], date],
        fra: date | None,
        intervall: float,
    ) -> None:
        self._partisjoner = partisjoner
        self._send = send
        self._i_dag = i_dag
        self._fra = fra
        self._intervall = intervall
        self._skrevet: date | None = None

    async def kjoer(self, klar: Callable[[], bool]) -> None:
        """Look at the calendar for ever; write only while `klar`."""
        while True:
            if klar():
                await self._innhent()
            await asyncio.sleep(self._intervall)

    async def _innhent(self) -> None:
        while (neste := self._neste()) is not None:
            await skriv_dagskifte(self._send, neste)
            self._skrevet = neste
            _logg.info("dagskifte", dato=neste.isoformat())

    def _neste(self) -> date | None:
        leder = self._partisjoner.hent(_LEDER)
        if leder is None:
            self._skrevet = None
            return None
        kjent = max((d for d in (leder.tilstand.dag, self._skrevet) if d), default=None)
        neste = kjent + timedelta(days=1) if kjent else self._fra or self._i_dag()
        return neste if neste <= self._i_dag() else None
