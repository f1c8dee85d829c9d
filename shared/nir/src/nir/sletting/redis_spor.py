"""Waits until reporting has removed the person from Redis, and removes what Redis has of readings."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable

from redis.asyncio import Redis

from nir.meldinger import emner
from nir.projeksjon.innsynskopi import PERSONER, oppslagene
from nir.projeksjon.noekler import POSISJONER, Generasjon, generasjon_av

# XDEL only marks an entry, and its bytes stay until everything around it is deleted too. So the stream is
# written again without the entries, in one step.
_SKRIV_UTEN = """
local borte = {}
for _, id in ipairs(ARGV) do borte[id] = true end
local alle = redis.call('XRANGE', KEYS[1], '-', '+')
redis.call('DEL', KEYS[1])
for _, en in ipairs(alle) do
  if not borte[en[1]] then redis.call('XADD', KEYS[1], en[1], unpack(en[2])) end
end
"""
_LAGRER = "rdb_bgsave_in_progress"
_SKRIVER = "aof_rewrite_in_progress"
Lest = tuple[int, int]
"""Partition and offset of a reading in nir.innsyn."""


class ReportingSvarerIkke(Exception):
    """reporting has not removed the person from Redis."""


async def vent_paa_reporting(redis: Redis, duf: str, offset: int, frist: float) -> None:
    """Wait until every generation in Redis has read nir.vurderinger to `offset` and no longer has the person.

    Raises:
        ReportingSvarerIkke: a generation has not read so far, or has the person, after `frist` seconds.
    """
    try:
        async with asyncio.timeout(frist):
            while True:
                if all([await _er_uten(redis, en, duf, offset) for en in await _generasjoner(redis)]):
                    return
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise ReportingSvarerIkke(f"reporting has not erased the person after {frist:.0f} s") from None


async def _generasjoner(redis: Redis) -> list[Generasjon]:
    return [generasjon_av(noekkel.decode()) async for noekkel in redis.scan_iter(POSISJONER)]


async def _er_uten(redis: Redis, generasjon: Generasjon, duf: str, offset: int) -> bool:
    del_ = emner.partisjon(duf)
    lest = await redis.hget(generasjon.posisjon, str(del_))
    if lest is None:
        return True  # The generation was removed meanwhile.
    finnes = await redis.hexists(generasjon.person(del_), duf) or await redis.hexists(
        generasjon.rad(del_), duf
    )
    return int(lest) > offset and not finnes


async def slett_oppslag(redis: Redis, duf: str, oppslag: Iterable[Lest]) -> None:
    """Remove the person's references, and the readings at these places, which may name the person."""
    await redis.hdel(PERSONER, duf)
    offsetter: dict[int, list[int]] = defaultdict(list)
    for partisjon, offset in oppslag:
        offsetter[partisjon].append(offset)
    skriv_uten = redis.register_script(_SKRIV_UTEN)
    for partisjon, slettes in offsetter.items():
        await skriv_uten(keys=[oppslagene(partisjon)], args=[f"{offset + 1}-0" for offset in slettes])


async def lagre_paa_nytt(redis: Redis, frist: float) -> None:
    """Let Redis write its files on disk again, without the person. If Redis keeps no files, do nothing.

    Raises:
        TimeoutError: Redis has not written them within `frist` seconds.
    """
    async with asyncio.timeout(frist):
        if (await redis.config_get("save"))["save"]:
            await _ledig(redis, _LAGRER)
            await redis.bgsave()
            await _ledig(redis, _LAGRER)
        if (await redis.config_get("appendonly"))["appendonly"] == "yes":
            await _ledig(redis, _SKRIVER)
            await redis.bgrewriteaof()
            await _ledig(redis, _SKRIVER)


async def _ledig(redis: Redis, hva: str) -> None:
    while True:
        if not (await redis.info("persistence"))[hva]:
            return
        await asyncio.sleep(0.1)
