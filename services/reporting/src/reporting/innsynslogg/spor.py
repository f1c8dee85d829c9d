"""Removes the references that erased persons have to readings in Redis."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nir.projeksjon.innsynskopi import PERSONER
from redis.asyncio import Redis

_BOLK = 1_000


@dataclass(frozen=True, slots=True)
class Innsynsspor:
    """The references from persons to readings. When nir.vurderinger says that a person is erased, the
    projection removes the person's references.
    """

    redis: Redis

    async def slett_personer(self, dufer: Iterable[str]) -> None:
        """Remove these persons' references. A second call for the same persons does no harm."""
        if slettes := list(dufer):
            await self.redis.hdel(PERSONER, *slettes)

    async def ukjente(self, kjent: Callable[[str], bool]) -> list[str]:
        """The persons who have references here but are unknown according to `kjent`."""
        funnet = [noekkel.decode() async for noekkel, _ in self.redis.hscan_iter(PERSONER, count=_BOLK)]
        return [duf for duf in funnet if not kjent(duf)]
