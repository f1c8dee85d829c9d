"""A search in the newest part of a person's partition for a fact that the engine has not decided yet."""

import asyncio
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError
from nir.kafka import ny_forbruker_uten_gruppe
from nir.meldinger import emner
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from regelverk.fakta.hendelse import Hendelse

_LENGDE = 20_000
"""The search covers this many records at the end of the partition. The engine is hardly ever so far behind.
"""
_FRIST_SEKUNDER = 5
_SAMTIDIGE = 2


class Opptatt(Exception):
    """A search did not get its turn in time, because of other searches."""


@dataclass(frozen=True, slots=True)
class Funn:
    """A fact, and its offset in the partition."""

    hendelse: Hendelse
    offset: int


class Loggsoek:
    """Searches the log for a fact. At most two searches run at a time, each for at most 5 seconds. Only
    facts unknown to the engine need a search.

    `frist`: how many seconds a search waits for its turn.
    """

    def __init__(self, bootstrap: str, frist: float = 5) -> None:
        self._bootstrap = bootstrap
        self._frist = frist
        self._plass = asyncio.Semaphore(_SAMTIDIGE)

    async def finn(self, duf: str, hendelse_id: str) -> Funn | None:
        """The first fact with this id about this person. None: the newest records have none, or the log
        cannot be read.

        Raises:
            Opptatt: the search did not get its turn within `frist`.
        """
        try:
            async with asyncio.timeout(self._frist):
                await self._plass.acquire()
        except TimeoutError:
            raise Opptatt from None
        try:
            async with asyncio.timeout(_FRIST_SEKUNDER):
                return await self._let(duf, hendelse_id)
        except (KafkaError, OSError, TimeoutError):
            return None
        finally:
            self._plass.release()

    async def _let(self, duf: str, hendelse_id: str) -> Funn | None:
        del_ = TopicPartition(emner.HENDELSER, emner.partisjon(duf))
        leser = ny_forbruker_uten_gruppe(self._bootstrap, klient="registration-soek")
        try:
            await leser.start()
            leser.assign([del_])
            slutt = (await leser.end_offsets([del_]))[del_]
            foerste = (await leser.beginning_offsets([del_]))[del_]
            leser.seek(del_, max(foerste, slutt - _LENGDE))
            return await _finn_i(leser, del_, slutt, emner.noekkel(duf, hendelse_id))
        finally:
            await leser.stop()


async def _finn_i(leser: AIOKafkaConsumer, del_: TopicPartition, slutt: int, noekkel: bytes) -> Funn | None:
    while await leser.position(del_) < slutt:
        for post in (await leser.getmany(del_, timeout_ms=1000)).get(del_, ()):
            if post.key and emner.stamme(post.key) == noekkel and post.value is not None:
                return _les(post.value, post.offset)
    return None


def _les(verdi: bytes, offset: int) -> Funn | None:
    try:
        return Funn(les_hendelse(verdi)[0], offset)
    except UleseligHendelse:
        return None
