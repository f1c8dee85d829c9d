"""Faust's consumer, made to give out facts from the committed place on and none before.

Three ways in which Faust loses records without a trace are closed:

- When partitions have been read back it lets those of the streams run, seeks them to the committed place, and
  then empties the queues of what has come in. What is fetched between is lost, or overtakes what is fetched
  again. Here they run only when all of that is done.
- It hands the set of active partitions itself to the fetching thread. Should the set become empty meanwhile,
  that means "all" there, and what comes of it is thrown away. Here the thread gets a copy.
- It does not seek where nothing is committed, so that what was thrown away stays away. Here it does.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from aiokafka import AIOKafkaConsumer
from faust.transport.consumer import RecordMap
from faust.transport.drivers import aiokafka as driver
from faust.types import TP
from nir.kafka import HENT_VENTER_MS

Begynn = Callable[[Mapping[TP, int]], None]
"""Told where each partition of the streams begins: the first offset that is not committed."""


class Forbrukertraad(driver.AIOKafkaConsumerThread):
    """Faust lets a fetch wait for 1.5 s, and what comes to other partitions meanwhile waits with it."""

    def _create_worker_consumer(self, transport: driver.Transport) -> AIOKafkaConsumer:
        forbruker = super()._create_worker_consumer(transport)
        forbruker._fetch_max_wait_ms = HENT_VENTER_MS
        return forbruker


class Forbruker(driver.Consumer):
    """Holds the streams' partitions back until the flow is resumed after the seek."""

    begynn: Begynn

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._utsatt: set[TP] = set()
        self._soekt = False
        super().__init__(*args, **kwargs)

    def _new_consumer_thread(self) -> Forbrukertraad:
        return Forbrukertraad(self, loop=self.loop, beacon=self.beacon)

    def resume_partitions(self, tps: Iterable[TP]) -> None:
        """Let changelogs run; the streams have to wait."""
        alle = set(tps)
        tabeller = {tp for tp in alle if self._is_changelog_tp(tp)}
        self._utsatt = self._utsatt | (alle - tabeller)
        super().resume_partitions(tabeller)

    async def _getmany(self, active_partitions: set[TP] | None, timeout: float) -> RecordMap:  # noqa: ASYNC109  Faust's name
        return await super()._getmany(active_partitions and set(active_partitions), timeout)

    async def perform_seek(self) -> None:
        """Go to the committed place, or to the beginning of a partition that has none."""
        await super().perform_seek()
        ukjente = [tp for tp in self._utsatt if not self._committed_offset[tp]]
        if ukjente:
            await self.seek_wait(await self.earliest_offsets(*ukjente))
        self._soekt = True

    def resume_flow(self) -> None:
        """Let records flow; those of the streams too, once they stand where they should."""
        super().resume_flow()
        if self._soekt and self._utsatt:
            self.begynn({tp: self._committed_offset[tp] or 0 for tp in self._utsatt})
            super().resume_partitions(self._utsatt)
            self._utsatt = set()

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Nothing may run until partitions are assigned again."""
        self._utsatt, self._soekt = set(), False
        await super().on_partitions_revoked(revoked)
