"""Leases: which instance reads which generation, so that no generation is deleted while it is read."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from nir.oppgaver import avbryt
from nir.projeksjon.noekler import GJELDENDE, POSISJONER, Generasjon, generasjon_av
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting.projeksjon.lager import kall

_GYLDIG_SEKUNDER = 30
_FORNY_SEKUNDER = 8


def frist() -> str:
    """The end of a lease that is taken now (Unix seconds)."""
    return str(time.time() + _GYLDIG_SEKUNDER)


async def lei(redis: Redis, generasjon: Generasjon, instans: str) -> None:
    """Take or renew the lease of this instance."""
    async with redis.pipeline(transaction=True) as roer:
        roer.hset(generasjon.lesere, instans, frist())
        roer.expire(generasjon.lesere, 10 * _GYLDIG_SEKUNDER)
        await roer.execute()


async def si_opp(redis: Redis, generasjon: Generasjon, instans: str) -> None:
    """End the lease."""
    await redis.hdel(generasjon.lesere, instans)


@asynccontextmanager
async def leid(redis: Redis, generasjon: Generasjon, instans: str) -> AsyncIterator[None]:
    """Hold the lease for as long as the block runs."""
    await lei(redis, generasjon, instans)
    fornyer = asyncio.create_task(_forny(redis, generasjon, instans))
    try:
        yield
    finally:
        await avbryt(fornyer)
        with suppress(RedisError):  # Redis does not answer. The lease expires by itself.
            await si_opp(redis, generasjon, instans)


async def rydd(redis: Redis) -> list[Generasjon]:
    """Delete the generations that are not shown and that no instance reads. Returns the deleted ones."""
    gjeldende = await kall.verdi(redis, GJELDENDE)
    tatt: list[Generasjon] = []
    async for noekkel in redis.scan_iter(match=POSISJONER):
        generasjon = generasjon_av(noekkel.decode())
        if gjeldende != generasjon.id.encode() and not await _leses(redis, generasjon):
            await _slett(redis, generasjon)
            tatt.append(generasjon)
    return tatt


async def _leses(redis: Redis, generasjon: Generasjon) -> bool:
    return any(float(til) > time.time() for til in await redis.hvals(generasjon.lesere))


async def _slett(redis: Redis, generasjon: Generasjon) -> None:
    # Delete the position first: from then on the whole generation is gone for every reader.
    await redis.delete(generasjon.posisjon, generasjon.lesere)
    for noekkel in generasjon.innhold():
        await redis.unlink(noekkel)


async def _forny(redis: Redis, generasjon: Generasjon, instans: str) -> None:
    while True:
        await asyncio.sleep(_FORNY_SEKUNDER)
        await lei(redis, generasjon, instans)
