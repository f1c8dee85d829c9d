"""Checks that a partition has been read to where the log ended when the clock first asked."""

from weakref import WeakKeyDictionary

from aiokafka import TopicPartition
from aiokafka.errors import KafkaError
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger import emner

from rule_engine.kafka.rekkefoelge import Rekkefoelge
from rule_engine.partisjon.partisjon import Partisjon
from rule_engine.partisjon.partisjoner import Partisjoner


class Innhenting:
    """Knows whether partitions are read to the end.

    Before that, the last Dagskifte in the log may be unread.
    """

    def __init__(self, bootstrap: str, partisjoner: Partisjoner, rekkefoelge: Rekkefoelge) -> None:
        self._bootstrap = bootstrap
        self._partisjoner = partisjoner
        self._rekkefoelge = rekkefoelge
        self._slutt: WeakKeyDictionary[Partisjon, int] = WeakKeyDictionary()

    async def er_innhentet(self, nummer: int) -> bool:
        """Whether this instance has the partition, and has read it to where it ended at the first call."""
        partisjon = self._partisjoner.hent(nummer)
        if partisjon is None:
            return False
        if partisjon not in self._slutt:
            try:
                self._slutt[partisjon] = await self._loggens_slutt(nummer)
            except KafkaError:  # The broker does not answer for a moment. The clock asks again.
                return False
        lest = max(partisjon.tilstand.lest + 1, self._rekkefoelge.begynte(partisjon))
        return lest >= self._slutt[partisjon]

    async def _loggens_slutt(self, nummer: int) -> int:
        tp = TopicPartition(emner.HENDELSER, nummer)
        async with ny_forbruker_uten_gruppe(self._bootstrap) as leser:
            slutt: int = (await leser.end_offsets([tp]))[tp]
        return slutt
