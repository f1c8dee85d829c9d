"""The Redis commands that reporting uses, typed: answers are bytes, though the client's types allow text."""

from collections.abc import Mapping
from typing import cast

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline


async def verdi(redis: Redis, noekkel: str) -> bytes | None:
    """The value of a string. None: Redis does not have the key."""
    return cast("bytes | None", await redis.get(noekkel))


async def felt(redis: Redis, noekkel: str, navn: str) -> bytes | None:
    """One field of a hash. None: the hash does not have the field."""
    return cast("bytes | None", await redis.hget(noekkel, navn))


async def felter(redis: Redis, noekkel: str) -> dict[bytes, bytes]:
    """All fields of a hash."""
    return cast("dict[bytes, bytes]", await redis.hgetall(noekkel))


async def noen_felter(redis: Pipeline, noekkel: str, navn: list[str]) -> list[bytes | None]:
    """Some fields of a hash, read in a transaction that watches the hash. A missing field is None."""
    return cast("list[bytes | None]", await redis.hmget(noekkel, navn))


async def bolk(redis: Redis, noekkel: str, markoer: int, antall: int) -> tuple[int, dict[bytes, bytes]]:
    """The next cursor, and about `antall` fields of a hash. Start with 0; a next cursor of 0 is the end."""
    neste, funnet = await redis.hscan(noekkel, markoer, count=antall)
    return neste, cast("dict[bytes, bytes]", funnet)


def begynn(roer: Pipeline) -> None:
    """Send MULTI: the commands that follow are one transaction."""
    roer.multi()  # type: ignore[no-untyped-call]


def sett_felter(roer: Pipeline, noekkel: str, nye: Mapping[str, int | str]) -> None:
    """Set fields of a hash."""
    roer.hset(noekkel, mapping={navn: str(verdi) for navn, verdi in nye.items()})
