"""Hands partitions over to other instances when Kafka divides them again (a rebalance)."""

import asyncio

import structlog
from nir.meldinger import emner

from rule_engine.kafka.app import Faustapp
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.slutt import avslutt
from rule_engine.stroem.dagsverk import Dagsverk
from rule_engine.stroem.rekker import Rekker
from rule_engine.utsending.utsending import Utsending

_logg = structlog.get_logger("rule_engine.overlevering")


class Overlevering:
    """Prepares the engine's parts for a rebalance.

    `frist`: seconds in which the broker must confirm all records.
    """

    def __init__(
        self,
        app: Faustapp,
        partisjoner: Partisjoner,
        rekker: Rekker,
        dagsverk: Dagsverk,
        utsending: Utsending,
        frist: float,
    ) -> None:
        self._app = app
        self._partisjoner = partisjoner
        self._rekker = rekker
        self._dagsverk = dagsverk
        self._utsending = utsending
        self._frist = frist

    async def foer(self) -> None:
        """Decide the facts that wait, and send all records, before partitions go to another instance.

        If the broker does not confirm the records in time, the process exits.
        """
        try:
            async with asyncio.timeout(self._frist):
                self._rekker.slutt_alle()
                await self._utsending.alt_overlevert()
                await self._app.producer.flush()
        except TimeoutError:
            avslutt("the broker did not confirm in time before the partitions were handed over")

    async def etter(self) -> None:
        """Forget the partitions that another instance has now.

        Log a warning if this instance has no partitions.
        """
        borte = {p for p in range(emner.PARTISJONER) if p not in self._partisjoner}
        self._glem(borte)

        if not len(self._partisjoner):
            _logg.warning("spare: no partition is left for this instance; it takes over when another leaves")

    def _glem(self, borte: set[int]) -> None:
        self._utsending.glem(borte)
        self._dagsverk.glem(borte)
        self._app.etterslep.glem(borte)
