"""The lock of the reader. The member of the consumer group that has the topic's only partition holds it."""

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from nir.kafka import ny_forbruker
from nir.meldinger.emner import FOLKEREGISTER

from folkeregister_sync.plass.bestillinger import Bestillinger

GRUPPE = "folkeregister-sync"
SESJON_SEKUNDER = 6.0
_STEMPEL = 0.2
_KLOKKE = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""A clock that also runs while the machine sleeps, if the system has one."""


class IkkeVaarTur(Exception):
    """Another instance reads, or soon will. This instance must write no more."""


class StodStille(Exception):
    """This process was frozen so long that another instance may be reading. This process must end."""


class Laas(ConsumerRebalanceListener):  # type: ignore[misc]
    """An instance can get the lock, lose it and get it again. Writers call `krev` before every write.

    `klokke` is in seconds. It must also run while the machine sleeps: the group may then give the lock to
    another instance.
    """

    def __init__(
        self,
        forbruker: AIOKafkaConsumer,
        klokke: Callable[[], float] = lambda: time.clock_gettime(_KLOKKE),
    ) -> None:
        self._forbruker = forbruker
        self._klokke = klokke
        self._avgjort = asyncio.Event()
        self._holdt = asyncio.Event()
        self._tapt = asyncio.Event()
        # Joining the group may take as long as a dead member's session lasts. So no stamp is required before
        # this instance has joined.
        self._stempel = math.inf

    @property
    def holdt(self) -> bool:
        """Whether this instance holds the lock."""
        return self._holdt.is_set()

    async def avgjort(self) -> None:
        """Wait until this instance has joined the group, and the group has chosen the reader."""
        await self._avgjort.wait()

    async def vent(self) -> None:
        """Wait until this instance has got the lock."""
        await self._holdt.wait()

    async def tapt(self) -> None:
        """Wait until this instance has lost the lock."""
        await self._tapt.wait()

    def krev(self) -> None:
        """Check that this instance holds the lock, and that the last stamp is at most 3 seconds old.

        The group gives the lock to another instance after 6 seconds without a sign of life.

        Raises:
            IkkeVaarTur: this instance does not hold the lock.
            StodStille: the stamp is older, so the process has been frozen.
        """
        self._krev_stempel()
        if not self.holdt:
            raise IkkeVaarTur

    def stemple(self) -> None:
        """Stamp the lock: record that this process runs now.

        Raises:
            StodStille: this process has been frozen too long.
        """
        self._krev_stempel()
        self._stempel = self._klokke()

    def _krev_stempel(self) -> None:
        if self._klokke() - self._stempel > SESJON_SEKUNDER / 2:
            raise StodStille

    async def on_partitions_assigned(self, assigned: list[TopicPartition]) -> None:
        """Take the lock if the group has assigned the partition to this instance."""
        if assigned:
            await self._forbruker.seek_to_end(*assigned)
            self._tapt.clear()
            self._holdt.set()
        self._avgjort.set()

    async def on_partitions_revoked(self, revoked: list[TopicPartition]) -> None:
        """Give the lock up. The group waits for this before it assigns the partition to another instance."""
        self._holdt.clear()
        self._tapt.set()


@asynccontextmanager
async def i_koe(bootstrap: str, bestillinger: Bestillinger) -> AsyncIterator[Laas]:
    """Queue for the lock. While this instance holds the lock, `bestillinger` gets new orders from the topic.

    Earlier orders are found by `les_plass`, which reads the topic from its beginning.
    """
    forbruker = ny_forbruker(bootstrap, gruppe=GRUPPE, sesjon_ms=int(SESJON_SEKUNDER * 1000))
    laas = Laas(forbruker)
    forbruker.subscribe([FOLKEREGISTER], listener=laas)
    try:
        await forbruker.start()
        laas.stemple()
        async with asyncio.TaskGroup() as gruppe:
            oppgaver = [
                gruppe.create_task(_staa(forbruker, bestillinger)),
                gruppe.create_task(_stemple(laas)),
            ]
            yield laas
            for oppgave in oppgaver:
                oppgave.cancel()
    finally:
        await forbruker.stop()


async def _staa(forbruker: AIOKafkaConsumer, bestillinger: Bestillinger) -> None:
    while True:
        for poster in (await forbruker.getmany(timeout_ms=1000)).values():
            for post in poster:
                bestillinger.motta(post.key or b"", post.value)


async def _stemple(laas: Laas) -> None:
    while True:
        laas.stemple()
        await asyncio.sleep(_STEMPEL)
