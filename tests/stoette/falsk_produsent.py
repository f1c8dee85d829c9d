"""A producer that takes batches, and confirms them when the test wants."""

import asyncio
from typing import Any

from rule_engine.post.utpost import Utpost


class Bunkeinnhold(list[Utpost]):
    """A batch that takes three records."""

    def __init__(self) -> None:
        super().__init__()

    def append(self, *, timestamp: int | None, key: bytes | None, value: bytes | None) -> object | None:  # type: ignore[override]
        """Add a record; None: the batch is full."""
        if len(self) == 3:
            return None
        super().append(Utpost("", key or b"", value))
        return self


class FalskProdusent:
    """A producer that takes batches. `mottatt` has the place of each batch."""

    def __init__(self) -> None:
        self.mottatt: list[tuple[str, int]] = []
        self.innhold: list[Bunkeinnhold] = []
        self.kvitteringer: dict[str, asyncio.Future[Any]] = {}
        self._kom = asyncio.Event()

    def create_batch(self) -> Bunkeinnhold:
        """An empty batch."""
        return Bunkeinnhold()

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
        """Take a batch. Its future is done when the test confirms the batch."""
        self.mottatt.append((topic, partition))
        self.innhold.append(batch)
        self.kvitteringer[topic] = asyncio.get_running_loop().create_future()
        self._kom.set()
        return self.kvitteringer[topic]

    def bekreft(self, post: Utpost) -> None:
        """Confirm the last batch of the record's topic."""
        self.kvitteringer[post.emne].set_result(None)

    async def har(self, antall: int) -> None:
        """Wait until so many batches have come."""
        while len(self.mottatt) < antall:
            self._kom.clear()
            await self._kom.wait()
