"""Reading nir.vurderinger from given positions, batch by batch."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, TopicPartition
from nir.kafka import ny_forbruker_uten_gruppe
from nir.maaling import etterslep
from nir.meldinger import emner

from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.stroem.bunke import Post
from reporting.rammer.maaling import PROJEKSJON

_SAMLE = 256 * 1024
DELER = [TopicPartition(emner.VURDERINGER, p) for p in range(emner.PARTISJONER)]


class Leser:
    """Reads all partitions of nir.vurderinger, without a consumer group: every instance reads everything."""

    def __init__(self, forbruker: AIOKafkaConsumer) -> None:
        self._forbruker = forbruker

    async def neste(self, antall: int, vent_ms: int) -> tuple[list[Post], dict[int, int]]:
        """At most `antall` records, and partition → next offset after them.

        Waits at most `vent_ms` milliseconds for the first record.
        """
        hentet = await self._forbruker.getmany(timeout_ms=vent_ms, max_records=antall)
        poster = [post for bolk in hentet.values() for post in bolk]
        return poster, {tp.partition: await self._forbruker.position(tp) for tp in hentet}

    async def maal(self) -> None:
        """Measure how many records are not read yet."""
        await etterslep.maal(PROJEKSJON, self._forbruker)

    async def slutt(self) -> dict[int, int]:
        """The offset after the last record, by partition."""
        return {tp.partition: n for tp, n in (await self._forbruker.end_offsets(DELER)).items()}

    async def begynnelse(self) -> dict[int, int]:
        """The first offset that the topic still has, by partition."""
        return {tp.partition: n for tp, n in (await self._forbruker.beginning_offsets(DELER)).items()}

    async def gaa_til(self, posisjoner: dict[int, int]) -> None:
        """Go on reading from these offsets.

        Raises:
            ProjeksjonTapt: a position is past the end of nir.vurderinger, so the topic has been emptied or
            restored since the projection was made.
        """
        slutt = await self.slutt()
        if foran := [p for p, neste in posisjoner.items() if neste > slutt[p]]:
            raise ProjeksjonTapt(f"ahead of the log in partition {foran[0]}")
        for tp in DELER:
            self._forbruker.seek(tp, posisjoner[tp.partition])


@asynccontextmanager
async def aapne_leser(bootstrap: str) -> AsyncIterator[Leser]:
    """A reader for as long as the block runs."""
    forbruker = ny_forbruker_uten_gruppe(bootstrap, klient="reporting", samle_bytes=_SAMLE)
    try:
        await forbruker.start()
        forbruker.assign(DELER)
        yield Leser(forbruker)
    finally:
        await forbruker.stop()
