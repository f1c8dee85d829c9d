"""The lock of the reader: the member of the consumer group that has the topic's only partition."""

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


class IkkeVaarTur(Exception):
    """Another instance reads, or soon will. This one must write no more."""


class StodStille(Exception):
    """This process was frozen so long that another instance may be reading. It must end."""


class Laas(ConsumerRebalanceListener):  # type: ignore[misc]
    """The lock may be held, lost and held again. `krev` is called before every write."""

    def __init__(self, forbruker: AIOKafkaConsumer, klokke: Callable[[], float] = time.monotonic) -> None:
        self._forbruker = forbruker
        self._klokke = klokke
        self._avgjort = asyncio.Event()
        self._holdt = asyncio.Event()
        self._tapt = asyncio.Event()
        # Joining the group may take as long as a dead member's session, so the watch begins after that.
        self._stempel = math.inf

    @property
    def holdt(self) -> bool:
        """Whether this instance reads."""
        return self._holdt.is_set()

    async def avgjort(self) -> None:
        """Wait until this instance has joined the group, and the group has chosen the reader."""
        await self._avgjort.wait()

    async def vent(self) -> None:
        """Wait until it is this instance's turn."""
        await self._holdt.wait()

    async def tapt(self) -> None:
        """Wait until it is another instance's turn."""
        await self._tapt.wait()

    def krev(self) -> None:
        """Check that this instance is the reader, and has not been frozen longer than the group waits for it.

        Raises:
            IkkeVaarTur: this instance is not the reader.
            StodStille: it has been frozen too long.
        """
        self._krev_stempel()
        if not self.holdt:
            raise IkkeVaarTur

    def stemple(self) -> None:
        """Stamp the lock.

        Raises:
            StodStille: this process has been frozen too long.
        """
        self._krev_stempel()
        self._stempel = self._klokke()

    def _krev_stempel(self) -> None:
        if self._klokke() - self._stempel > SESJON_SEKUNDER / 2:
            raise StodStille

    async def on_partitions_assigned(self, assigned: list[TopicPartition]) -> None:
        """The group has assigned the partition."""
        if assigned:
            await self._forbruker.seek_to_end(*assigned)
            self._tapt.clear()
            self._holdt.set()
        self._avgjort.set()

    async def on_partitions_revoked(self, revoked: list[TopicPartition]) -> None:
        """Stop before another instance begins: the group moves the partition."""
        self._holdt.clear()
        self._tapt.set()


@asynccontextmanager
async def i_koe(bootstrap: str, bestillinger: Bestillinger) -> AsyncIterator[Laas]:
    """Queue for the place. While this instance holds it, orders are taken from the topic.

    The instance that takes over reads earlier orders from the beginning of the topic.
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
