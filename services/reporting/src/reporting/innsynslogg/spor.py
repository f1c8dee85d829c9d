"""The references in Redis from persons to the readings that they were in, where a person is erased."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from redis.asyncio import Redis

from reporting.innsynslogg.lager import PERSONER

_BOLK = 1_000


@dataclass(frozen=True, slots=True)
class Innsynsspor:
    """What innsynsloggen keeps about persons, for the projection to remove."""

    redis: Redis

    async def slett_personer(self, dufer: Iterable[str]) -> None:
        """Remove these persons' references. May be called again for the same persons."""
        if slettes := list(dufer):
            await self.redis.hdel(PERSONER, *slettes)

    async def ukjente(self, kjent: Callable[[str], bool]) -> list[str]:
        """Persons with references here that `kjent` denies."""
        funnet = [noekkel.decode() async for noekkel, _ in self.redis.hscan_iter(PERSONER, count=_BOLK)]
        return [duf for duf in funnet if not kjent(duf)]
