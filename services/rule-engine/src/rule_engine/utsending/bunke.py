"""Batches of records. Sending the records one by one would take more time than deciding the facts."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from nir.meldinger.emner import VURDERINGER
from nir.sporing.hoder import Hode

from rule_engine.post.utpost import Utpost
from rule_engine.utsending.forsendelse import Forsendelse

Sted = tuple[str, int]
"""Topic and partition."""


class Paafyll(Protocol):
    """The part of aiokafka's batch builder that is used."""

    def append(
        self, *, timestamp: int | None, key: bytes | None, value: bytes | None, headers: list[Hode]
    ) -> object | None:
        """Add a record. None: the batch is full."""


class Produsent(Protocol):
    """The part of aiokafka's producer that is used."""

    def create_batch(self) -> Paafyll:
        """Make an empty batch."""

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> "asyncio.Future[Any]":
        """Send the batch after earlier ones of the partition. The future is done when the broker confirms."""


class Bunke:
    """Records for one partition of one topic, sent together. `bekreftet` is done when the broker has them."""

    def __init__(self, sted: Sted, innhold: Paafyll) -> None:
        self._sted = sted
        self._innhold = innhold
        self.bekreftet: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def har_plass(self, post: Utpost, hoder: tuple[Hode, ...]) -> bool:
        """Add the record if there is room, and say whether there was."""
        lagt = self._innhold.append(timestamp=None, key=post.noekkel, value=post.verdi, headers=list(hoder))
        return lagt is not None

    async def send(self, produsent: Produsent) -> None:
        """Give the batch to the producer. If the delivery then fails, `bekreftet` gets the error."""
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
    """All batches that are not sent yet.

    Those for the same topic and partition are in the order of sending.
    """

    def __init__(self) -> None:
        self._ventende: list[Bunke] = []
        self._aapne: dict[Sted, Bunke] = {}
        self.full = False
        """Whether one of the batches is full."""

    def __bool__(self) -> bool:
        return bool(self._ventende)

    def legg(self, produsent: Callable[[], Produsent], forsendelse: Forsendelse) -> Iterable[Bunke]:
        """Put the records into batches, and return the batches that got any."""
        return {self._legg(produsent, forsendelse, post): None for post in forsendelse.poster}

    def ta(self) -> list[Bunke]:
        """Remove and return all batches."""
        tatt, self._ventende, self._aapne, self.full = self._ventende, [], {}, False
        return tatt

    def _legg(self, produsent: Callable[[], Produsent], forsendelse: Forsendelse, post: Utpost) -> Bunke:
        sted = post.emne, forsendelse.partisjon
        hoder = forsendelse.hoder if post.emne == VURDERINGER else ()
        bunke = self._aapne.get(sted)
        if bunke is not None and bunke.har_plass(post, hoder):
            return bunke
        self.full = self.full or bunke is not None
        bunke = self._aapne[sted] = Bunke(sted, produsent().create_batch())
        self._ventende.append(bunke)
        if not bunke.har_plass(post, hoder):
            raise ValueError(f"a record that no batch for {sted[0]} can hold")
        return bunke
