"""Faust's consumer, changed so that it delivers every fact from the committed offset on, and no earlier one.

Left to itself, Faust loses records without a trace in three ways. This consumer prevents them:

- After partitions have been read back, Faust resumes the partitions of the streams, seeks to the committed
  offsets, and then empties the queues. Records fetched in between are lost, or overtake the same records
  fetched again. Here the partitions of the streams are resumed after the queues have been emptied.
- Faust and the thread that fetches share one set of active partitions. If Faust empties the set during a
  fetch, the thread fetches all partitions, and the records are thrown away. Here the thread gets a copy.
- Faust does not seek in a partition without a committed offset, so records that were thrown away are not
  fetched again. Here such a partition is read from its beginning.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from aiokafka import AIOKafkaConsumer
from faust.transport.consumer import RecordMap
from faust.transport.drivers import aiokafka as driver
from faust.types import TP
from nir.kafka import HENT_VENTER_MS

Begynn = Callable[[Mapping[TP, int]], None]
"""Gets, for each partition of the streams, the offset from which it is read: the first uncommitted one."""


class Forbrukertraad(driver.AIOKafkaConsumerThread):
    """Lets a fetch wait less than Faust's 1.5 s for records, since other partitions' records wait for it."""

    def _create_worker_consumer(self, transport: driver.Transport) -> AIOKafkaConsumer:
        forbruker = super()._create_worker_consumer(transport)
        forbruker._fetch_max_wait_ms = HENT_VENTER_MS
        return forbruker

    def verify_event_path(self, now: float, tp: TP) -> None:
        """Do nothing.

        Faust would report each partition without traffic as not started or not committed. `prosess.etterslep`
        measures the facts that really wait, and `oppstart.alarmer` reports them.
        """

    def verify_recovery_event_path(self, now: float, tp: TP) -> None:
        """Do nothing, as `verify_event_path`."""


class Forbruker(driver.Consumer):
    """A consumer that fetches no record of the streams before Faust has sought the offsets and let records
    flow.
    """

    begynn: Begynn

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._utsatt: set[TP] = set()
        self._soekt = False
        super().__init__(*args, **kwargs)

    def _new_consumer_thread(self) -> Forbrukertraad:
        return Forbrukertraad(self, loop=self.loop, beacon=self.beacon)

    def resume_partitions(self, tps: Iterable[TP]) -> None:
        """Resume the partitions of the changelogs. `resume_flow` resumes those of the streams."""
        alle = set(tps)
        tabeller = {tp for tp in alle if self._is_changelog_tp(tp)}
        self._utsatt = self._utsatt | (alle - tabeller)
        super().resume_partitions(tabeller)

    async def _getmany(self, active_partitions: set[TP] | None, timeout: float) -> RecordMap:  # noqa: ASYNC109  Faust's name
        return await super()._getmany(active_partitions and set(active_partitions), timeout)

    async def perform_seek(self) -> None:
        """Seek to the committed offset of each partition, or to its beginning if it has none."""
        await super().perform_seek()
        ukjente = [tp for tp in self._utsatt if not self._committed_offset[tp]]
        if ukjente:
            await self.seek_wait(await self.earliest_offsets(*ukjente))
        self._soekt = True

    def resume_flow(self) -> None:
        """Let records flow. Those of the streams flow once `perform_seek` has run for their partitions."""
        super().resume_flow()
        if self._soekt and self._utsatt:
            self.begynn({tp: self._committed_offset[tp] or 0 for tp in self._utsatt})
            super().resume_partitions(self._utsatt)
            self._utsatt = set()

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Stop the streams until partitions are assigned again."""
        self._utsatt, self._soekt = set(), False
        await super().on_partitions_revoked(revoked)
