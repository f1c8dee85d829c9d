"""Refuses a client that sends too many requests, or that looks up too many unknown persons."""

import math
import time
from hashlib import blake2b
from typing import Self

from limits import RateLimitItem, RateLimitItemPerHour, parse_many
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from prometheus_client import Counter
from redis.asyncio import Redis

from nir.grense.lager import Teller
from nir.grense.problemer import FOR_MANGE_KALL, FOR_MANGE_MISLYKKEDE
from nir.innstillinger import MedToken
from nir.web import ProblemFeil, Problemtype

AVVIST = Counter("nir_grense_avvist_total", "Requests refused because a limit was reached", ["grense"])
for _grense in ("kall", "mislykkede"):
    AVVIST.labels(_grense)
MISLYKKEDE = Counter("nir_grense_mislykkede_oppslag_total", "Look-ups of persons unknown to the client")
_SAMME_PERSON = RateLimitItemPerHour(1)
"""A client that looks up one unknown person many times in an hour has looked up one person."""


class Kallgrense:
    """The limits of a service. All requests are counted in the process, failed look-ups in `lager`."""

    def __init__(self, kall: str, mislykkede: str, lager: Redis | str | None = None) -> None:
        self._kall = parse_many(kall) if kall else []
        self._mislykkede = parse_many(mislykkede) if mislykkede else []
        self._kalltall = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._oppslag = Teller(lager)

    @classmethod
    def av(cls, innstillinger: MedToken, redis: Redis | None = None) -> Self:
        """The limits of the settings. `redis`: the service's own, used if the settings name no other."""
        lager = innstillinger.grense_lager or redis
        return cls(innstillinger.grense_kall, innstillinger.grense_mislykkede, lager)

    async def krev(self, klient: str, *, om_person: bool) -> None:
        """Count a request. `om_person`: whether it looks up a person by DUF-nummer.

        Raises:
            ProblemFeil: 429 a limit is reached; `Retry-After` says for how many seconds.
        """
        hvem = _merke(klient)
        for grense in self._kall:
            if not await self._kalltall.hit(grense, hvem):
                stand = await self._kalltall.get_window_stats(grense, hvem)
                raise _avvist(FOR_MANGE_KALL, "kall", stand.reset_time)
        if om_person:
            await self.krev_rom(klient)

    async def krev_rom(self, klient: str) -> None:
        """Check that the client may look up one more person.

        Raises:
            ProblemFeil: 429 it has looked up too many unknown persons.
        """
        hvem = _merke(klient)
        for grense in self._mislykkede:
            if not await self._oppslag.har_rom(grense, hvem):
                raise _avvist(FOR_MANGE_MISLYKKEDE, "mislykkede", await self._ledig(grense, hvem))

    async def noter_mislykket(self, klient: str, duf: str) -> None:
        """Count a look-up of a person who is unknown to the client, or hidden from it.

        Raises:
            ProblemFeil: 429 the limit was reached by look-ups that ran at the same time.
        """
        MISLYKKEDE.inc()
        hvem = _merke(klient)
        if self._mislykkede and await self._oppslag.trekk(_SAMME_PERSON, hvem, _merke(duf)):
            for grense in self._mislykkede:
                if not await self._oppslag.trekk(grense, hvem):
                    raise _avvist(FOR_MANGE_MISLYKKEDE, "mislykkede", await self._ledig(grense, hvem))

    async def _ledig(self, grense: RateLimitItem, hvem: str) -> float:
        return await self._oppslag.ledig_fra(grense, hvem)


def _avvist(slag: Problemtype, grense: str, fra: float) -> ProblemFeil:
    AVVIST.labels(grense).inc()
    return ProblemFeil(slag, headers={"Retry-After": str(max(1, math.ceil(fra - time.time())))})


def _merke(tekst: str) -> str:
    """A digest to use in place of the text, since keys in Redis must hold no personal data."""
    return blake2b(tekst.encode(), digest_size=12).hexdigest()
