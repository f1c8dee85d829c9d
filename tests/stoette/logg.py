"""A test's access to the Kafka topics: it appends facts, and reads answers and other records."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import orjson
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.meldinger.konvolutt import skriv_hendelse
from nir.meldinger.vurderinger import les_dokument
from regelverk.fakta.hendelse import Hendelse
from rule_engine.klokke.dagskifte import skriv_dagskifte

from tests.stoette.klient import FRIST


class Logg:
    """Appends facts to nir.hendelser, and reads answers and documents. Open it with `aapne_logg`."""

    def __init__(self, bootstrap: str, produsent: AIOKafkaProducer, svarleser: AIOKafkaConsumer) -> None:
        self.bootstrap = bootstrap
        self._produsent = produsent
        self._svarleser = svarleser
        self._svar: dict[str, dict[str, Any]] = {}

    async def skriv(self, *hendelser: Hendelse) -> None:
        """Append facts for which an answer is asked. This method does not wait for the answers."""
        for hendelse in hendelser:
            await self.skriv_raa(hendelse.duf_nummer or "", hendelse.hendelse_id, verdi_av(hendelse))

    async def skriv_raa(self, duf: str, hendelse_id: str, verdi: bytes) -> str:
        """Append bytes as a record about the person, and return its position, `partition-offset`."""
        p = emner.partisjon(duf)
        noekkel = emner.noekkel(duf, hendelse_id)
        skrevet = await self._produsent.send_and_wait(emner.HENDELSER, verdi, key=noekkel, partition=p)
        return f"{p}-{skrevet.offset}"

    async def avgjoer_for_alle(self, lag: Callable[[int], Hendelse]) -> list[dict[str, Any]]:
        """Append to every partition a fact that concerns no single person, and wait for all answers.

        `lag` makes the fact for a partition.
        """
        hendelser = [lag(p) for p in range(emner.PARTISJONER)]
        for p, hendelse in enumerate(hendelser):
            await self._send(p, emner.noekkel(str(p), hendelse.hendelse_id), verdi_av(hendelse))
        return [await self.svar(hendelse.hendelse_id) for hendelse in hendelser]

    async def dag(self, dato: date, *, bekreftet: bool = True) -> None:
        """Append a Dagskifte to every partition.

        A confirmed Dagskifte may be many days after the Dagskifte before it.
        """
        await skriv_dagskifte(self._send, dato, bekreftet=bekreftet)

    async def svar(self, hendelse_id: str) -> dict[str, Any]:
        """Wait for the next answer to the fact with this hendelseId, for `FRIST` at most."""
        async with asyncio.timeout(FRIST):
            while hendelse_id not in self._svar:
                post = await self._svarleser.getone()
                self._svar[post.key.decode()] = orjson.loads(post.value)
        return self._svar.pop(hendelse_id)

    async def avgjoer(self, *hendelser: Hendelse) -> list[dict[str, Any]]:
        """Append facts, wait for all answers, and return these in the order of the facts."""
        await self.skriv(*hendelser)
        return [await self.svar(hendelse.hendelse_id) for hendelse in hendelser]

    async def dokument(self, duf: str) -> dict[str, Any] | None:
        """The person's newest document in nir.vurderinger. None: there is no record, or it is a tombstone."""
        siste = None
        async for post in les_til_enden(self.bootstrap, emner.VURDERINGER, [emner.partisjon(duf)]):
            siste = post.value if post.key == duf.encode() else siste
        return None if siste is None else les_dokument(siste)

    async def poster(self, emne: str, duf: str = "") -> list[Any]:
        """All values of a topic, read from JSON; with `duf` only those about that person."""
        deler = [emner.partisjon(duf)] if duf else None
        return [
            orjson.loads(post.value)
            async for post in les_til_enden(self.bootstrap, emne, deler)
            if post.key.startswith(duf.encode())
        ]

    async def noekler(self, emne: str) -> set[str]:
        """All keys in a topic."""
        return {post.key.decode() async for post in les_til_enden(self.bootstrap, emne)}

    async def _send(self, partisjon: int, noekkel: bytes, verdi: bytes) -> None:
        await self._produsent.send_and_wait(emner.HENDELSER, verdi, key=noekkel, partition=partisjon)


def verdi_av(hendelse: Hendelse) -> bytes:
    """The value of the fact's record. The svarId, by which its answer is found, is the hendelseId."""
    return skriv_hendelse(hendelse, svar_id=hendelse.hendelse_id)


@asynccontextmanager
async def aapne_logg(bootstrap: str, *, linger_ms: int = 0) -> AsyncIterator[Logg]:
    """Open the topics of a broker. Only answers that are sent after the opening are read."""
    svarleser = ny_forbruker_uten_gruppe(bootstrap, emner.SVAR, fra="latest")
    async with ny_produsent(bootstrap, linger_ms=linger_ms) as produsent:
        await svarleser.start()
        try:
            await svarleser.seek_to_end()
            for tp in svarleser.assignment():
                await svarleser.position(tp)
            yield Logg(bootstrap, produsent, svarleser)
        finally:
            await svarleser.stop()
