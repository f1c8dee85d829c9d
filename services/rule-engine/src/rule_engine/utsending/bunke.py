"""Batches in the making. One record at a time costs the producer and the broker more than the rules do."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from rule_engine.post.utpost import Utpost

Sted = tuple[str, int]
"""Topic and partition."""


class Paafyll(Protocol):
    """aiokafka's batch builder."""

    def append(self, *, timestamp: int | None, key: bytes | None, value: bytes | None) -> object | None:
        """None: it is full."""


class Produsent(Protocol):
    """What is needed of aiokafka's producer."""

    def create_batch(self) -> Paafyll:
        """An empty batch."""

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
        """Hand it over, after those before it of the same partition; the future is the broker's word."""


class Bunke:
    """Records for one partition of one topic, sent together. `bekreftet`: the broker has them all."""

    def __init__(self, sted: Sted, innhold: Paafyll) -> None:
        self._sted = sted
        self._innhold = innhold
        self.bekreftet: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def har_plass(self, post: Utpost) -> bool:
        """Take the record in, if there is room."""
        return self._innhold.append(timestamp=None, key=post.noekkel, value=post.verdi) is not None

    async def send(self, produsent: Produsent) -> None:
        """Hand it to the producer; what goes wrong later is told by `bekreftet`."""
        emne, partisjon = self._sted
        kvittering = await produsent.send_batch(self._innhold, emne, partition=partisjon)
        kvittering.add_done_callback(self._kvitter)

    def _kvitter(self, kvittering: "asyncio.Future[Any]") -> None:
        if self.bekreftet.done():
            return
        if kvittering.cancelled():
            self.bekreftet.cancel()
        elif feil := kvittering.exception():
            self.bekreftet.set_exception(feil)
        else:
            self.bekreftet.set_result(None)


class Bunker:
    """All that waits to be sent, in order for each place."""

    def __init__(self) -> None:
        self._ventende: list[Bunke] = []
        self._aapne: dict[Sted, Bunke] = {}
        self.full = False
        """Whether one of them can take no more."""

    def __bool__(self) -> bool:
        return bool(self._ventende)

    def legg(
        self, produsent: Callable[[], Produsent], partisjon: int, poster: Iterable[Utpost]
    ) -> Iterable[Bunke]:
        """Put the records into batches; which they are."""
        return {self._legg(produsent, (post.emne, partisjon), post): None for post in poster}

    def ta(self) -> list[Bunke]:
        """Take all of them."""
        tatt, self._ventende, self._aapne, self.full = self._ventende, [], {}, False
        return tatt

    def _legg(self, produsent: Callable[[], Produsent], sted: Sted, post: Utpost) -> Bunke:
        bunke = self._aapne.get(sted)
        if bunke is not None and bunke.har_plass(post):
            return bunke
        self.full = self.full or bunke is not None
        bunke = self._aapne[sted] = Bunke(sted, produsent().create_batch())
        self._ventende.append(bunke)
        if not bunke.har_plass(post):
            raise ValueError(f"a record that no batch for {sted[0]} can hold")
        return bunke
