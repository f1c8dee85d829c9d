"""Sends the records of a chain in batches, one after the other. The broker takes all of a batch or none."""

import asyncio
from collections import deque
from dataclasses import dataclass

from aiokafka import AIOKafkaProducer

from nir.innsyn.kjede import Kjede
from nir.innsyn.ledd import Ende
from nir.innsyn.oppslag import Innsynspost
from nir.kafka import ny_produsent
from nir.meldinger import emner

FRIST_SEKUNDER = 2
_I_TRAAD = 1_000
"""A record of more persons than this is hashed and packed in a thread."""


@dataclass(slots=True)
class _Ventende:
    post: Innsynspost
    skrevet: asyncio.Future[Ende]
    ledd: Ende | None = None
    """The record's place in the chain. None until it gets one."""


class Sender:
    """Owns the producer, which starts with the first batch; if it cannot start, the next batch tries again.

    While a batch is on its way, new records wait for the next batch. So a record is never sent before the
    records of all earlier batches are confirmed, and a failure leaves no gap in the chain.
    """

    def __init__(self, bootstrap: str, kjede: Kjede) -> None:
        self.kjede = kjede
        self._bootstrap = bootstrap
        self._koe: deque[_Ventende] = deque()
        self._noe = asyncio.Event()
        self._oppgave: asyncio.Task[None] | None = None
        self._produsent: AIOKafkaProducer | None = None
        self._bunke_nr = 0

    async def send(self, poster: list[Innsynspost]) -> list[Ende]:
        """Send these records. When the broker has them, return their places in the chain.

        Raises: KafkaError, OSError, TimeoutError: the broker has not confirmed them.
        """
        loop = asyncio.get_running_loop()
        nye = [_Ventende(post, loop.create_future()) for post in poster]
        self._koe.extend(nye)
        self._noe.set()
        if self._oppgave is None:
            self._oppgave = asyncio.create_task(self._kjoer())
        return await asyncio.gather(*[ett.skrevet for ett in nye])

    async def lukk(self) -> None:
        """Stop sending, and close the producer if it was started."""
        if self._oppgave:
            self._oppgave.cancel()
            await asyncio.gather(self._oppgave, return_exceptions=True)
        if self._produsent:
            await self._produsent.stop()

    async def _kjoer(self) -> None:
        while True:
            await self._noe.wait()
            while self._koe:
                await self._send_neste()
            self._noe.clear()

    async def _send_neste(self) -> None:
        bunke: list[_Ventende] = []
        try:
            async with asyncio.timeout(FRIST_SEKUNDER):
                await self._send_bunke(await self._startet(), bunke)
        except Exception as feil:
            self._gi_opp(bunke, feil)
        else:
            self.kjede.bekreft()
            for ett in bunke:
                if ett.ledd and not ett.skrevet.done():
                    ett.skrevet.set_result(ett.ledd)

    def _gi_opp(self, bunke: list[_Ventende], feil: Exception) -> None:
        """Fail the records of this batch, or all waiting records if there is no connection."""
        if bunke:
            self.kjede.gi_opp()
        for ett in bunke or self._koe:
            if not ett.skrevet.done():
                ett.skrevet.set_exception(feil)
        if not bunke:
            self._koe.clear()

    async def _send_bunke(self, produsent: AIOKafkaProducer, bunke: list[_Ventende]) -> None:
        """Send as many of the waiting records as fit in a batch, and add them to `bunke`."""
        samling = produsent.create_batch()
        while self._koe:
            neste = self._koe.popleft()
            # Drop what no request waits for any more, so that nothing piles up while the broker does not
            # answer.
            if neste.skrevet.done():
                continue
            bunke.append(neste)
            noekkel, verdi, ende = await self._lenket(neste.post)
            if samling.append(key=noekkel, value=verdi, timestamp=None) is None:
                self._koe.appendleft(bunke.pop())
                break
            neste.ledd = ende
            self.kjede.gaa_til(ende)
        if bunke:
            self._bunke_nr += 1
            partisjon = self._bunke_nr % emner.PARTISJONER
            await (await produsent.send_batch(samling, emner.INNSYN, partition=partisjon))

    async def _lenket(self, post: Innsynspost) -> tuple[bytes, bytes, Ende]:
        if len(post.personer) < _I_TRAAD:
            return self.kjede.lenk(post)
        return await asyncio.to_thread(self.kjede.lenk, post)

    async def _startet(self) -> AIOKafkaProducer:
        if self._produsent is None:
            produsent = ny_produsent(
                self._bootstrap,
                linger_ms=0,
                request_timeout_ms=FRIST_SEKUNDER * 1000,
                klient=f"{self.kjede.tjeneste}-innsyn",
                idempotent=False,
            )
            await produsent.start()
            self._produsent = produsent
        return self._produsent
