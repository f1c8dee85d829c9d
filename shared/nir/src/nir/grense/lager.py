"""Where failed look-ups are counted: in this process, or in a Redis that all instances share."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog
from limits import RateLimitItem
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import MovingWindowRateLimiter
from redis.asyncio import Redis
from redis.exceptions import RedisError

from nir.redis import ny_redis

T = TypeVar("T")
_NOEKLER = "nir:grense"
_SVARTID_SEKUNDER = 1
_HVILE_SEKUNDER = 5
_logg = structlog.get_logger("nir.grense")


class Teller:
    """Counts requests or look-ups in a moving window of time.

    While Redis does not answer, it counts only in this process.

    Every request about a person waits for the answer of Redis. So a Redis that is slow is asked again only
    after some seconds.

    `lager`: a Redis client or the address of a Redis. None: the memory of this process.
    """

    def __init__(self, lager: Redis | str | None) -> None:
        self._egen = MovingWindowRateLimiter(MemoryStorage())
        self._felles = MovingWindowRateLimiter(_lager(lager))
        self._borte_til = 0.0

    async def trekk(self, grense: RateLimitItem, *noekkel: str) -> bool:
        """Count one request or look-up. False: the limit was reached, and nothing is counted."""
        return await self._hos_noen(lambda hos: hos.hit(grense, *noekkel))

    async def har_rom(self, grense: RateLimitItem, *noekkel: str) -> bool:
        """Whether the limit is not reached."""
        return await self._hos_noen(lambda hos: hos.test(grense, *noekkel))

    async def ledig_fra(self, grense: RateLimitItem, *noekkel: str) -> float:
        """The Unix time from which there is room for one more."""

        async def spoer(hos: MovingWindowRateLimiter) -> float:
            return (await hos.get_window_stats(grense, *noekkel)).reset_time

        return await self._hos_noen(spoer)

    async def _hos_noen(self, kall: Callable[[MovingWindowRateLimiter], Awaitable[T]]) -> T:
        if time.monotonic() >= self._borte_til:
            try:
                async with asyncio.timeout(_SVARTID_SEKUNDER):
                    return await kall(self._felles)
            except (RedisError, OSError) as feil:
                self._borte_til = time.monotonic() + _HVILE_SEKUNDER
                _logg.warning("the shared counters do not answer", feil=type(feil).__name__)
        return await kall(self._egen)


def _lager(lager: Redis | str | None) -> Storage:
    if lager is None:
        return MemoryStorage()
    pool: Any = (ny_redis(lager) if isinstance(lager, str) else lager).connection_pool
    return RedisStorage("async+redis://", implementation="redispy", key_prefix=_NOEKLER, connection_pool=pool)
