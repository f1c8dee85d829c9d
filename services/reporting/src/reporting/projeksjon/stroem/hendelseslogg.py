"""Finds the end of a topic that only grows, such as nir.hendelser.

A position past the end was given before Kafka was restored from an older copy. No generation will show it.
"""

import asyncio
import time

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger import emner

_HUSKES_SEKUNDER = 5.0
"""How long a known end is trusted. Restoring Kafka from an older copy takes longer."""
_logg = structlog.get_logger("reporting.projeksjon.stroem.hendelseslogg")


class Hendelseslogg:
    """Reads where the topic ends, when a request asks for a position that is not shown yet."""

    def __init__(self, bootstrap: str, emne: str = emner.HENDELSER) -> None:
        self._bootstrap = bootstrap
        self._emne = emne
        self._leser: AIOKafkaConsumer | None = None
        self._laas = asyncio.Lock()
        self._slutt: dict[int, tuple[int, float]] = {}
        """Partition → its end, and the monotonic time until which this end is trusted."""

    async def har(self, partisjon: int, offset: int) -> bool | None:
        """Whether the topic has the position. None if Kafka does not answer."""
        slutt, gjelder_til = self._slutt.get(partisjon, (0, 0.0))
        if offset < slutt and time.monotonic() < gjelder_til:
            return True  # The topic only grows, so it has every position below a known end.
        try:
            slutt = await self._spoer(TopicPartition(self._emne, partisjon))
        except (KafkaError, OSError) as feil:
            _logg.warning("the end of the log is unknown", feil=type(feil).__name__)
            return None
        self._slutt[partisjon] = slutt, time.monotonic() + _HUSKES_SEKUNDER
        return offset < slutt

    async def lukk(self) -> None:
        """Close the reader, if it was started."""
        if self._leser:
            await self._leser.stop()

    async def _spoer(self, del_: TopicPartition) -> int:
        async with self._laas:
            if self._leser is None:
                leser = ny_forbruker_uten_gruppe(self._bootstrap, klient="reporting-hendelser")
                try:
                    await leser.start()
                except BaseException:
                    await leser.stop()
                    raise
                self._leser = leser
            slutt: dict[TopicPartition, int] = await self._leser.end_offsets([del_])
        return slutt[del_]
