"""A Kafka producer that keeps the batches sent to it, and confirms a batch when the test asks for it."""

import asyncio
from typing import Any

from nir.sporing.hoder import Hode
from rule_engine.post.utpost import Utpost


class Bunkeinnhold(list[Utpost]):
    """A batch that holds at most three records."""

    def __init__(self) -> None:
        super().__init__()

    def append(  # type: ignore[override]
        self, *, timestamp: int | None, key: bytes | None, value: bytes | None, headers: list[Hode]
    ) -> object | None:
        """Add a record. None: the batch is full, and the record is not added."""
        if len(self) == 3:
            return None
        super().append(Utpost("", key or b"", value))
        return self


class FalskProdusent:
    """A producer that keeps the batches sent to it. `mottatt` has the topic and partition of each batch."""

    def __init__(self) -> None:
        self.mottatt: list[tuple[str, int]] = []
        self.innhold: list[Bunkeinnhold] = []
        self.kvitteringer: dict[str, asyncio.Future[Any]] = {}
        self._kom = asyncio.Event()

    def create_batch(self) -> Bunkeinnhold:
        """An empty batch."""
        return Bunkeinnhold()

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
        """Keep a batch. The returned future is done when the test confirms the batch."""
        self.mottatt.append((topic, partition))
        self.innhold.append(batch)
        self.kvitteringer[topic] = asyncio.get_running_loop().create_future()
        self._kom.set()
        return self.kvitteringer[topic]

    def bekreft(self, post: Utpost) -> None:
        """Confirm the newest batch of the topic to which the record belongs."""
        self.kvitteringer[post.emne].set_result(None)

    async def har(self, antall: int) -> None:
        """Wait until `antall` batches have been sent in all."""
        while len(self.mottatt) < antall:
            self._kom.clear()
            await self._kom.wait()
