"""Keeps three numbers per chain of nir.innsyn in Redis: the last record, the last reading, and the last
record that an anchor names.

What Redis says here is a hint for the next anchor and proves nothing: the verification reads the topic.
"""

from nir.innsyn.oppslag import ANKER, Innsynspost
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from reporting.innsynslogg.lager import ANKRET, HODER, LESNINGER
from reporting.projeksjon.lager import kall

# Every instance reads every record, at its own speed. A slow instance must not lower the number in Redis.
_HEV = """
local har = redis.call('HGET', KEYS[1], ARGV[1])
if not har or tonumber(string.match(har, '^%d+')) < tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ARGV[3])
end
"""
_MEST = 5_000
"""The most chains in one anchor, which is then about half a MB."""


def noter(roer: Pipeline, post: Innsynspost) -> None:
    """Note the record as the end of its chain. If it is an anchor, note the ends that it names."""
    if post.kjede:
        roer.eval(_HEV, 1, HODER, post.kjede.skriver, post.kjede.nr, f" {post.kjede.hash}")
        if post.hva != ANKER:
            roer.eval(_HEV, 1, LESNINGER, post.kjede.skriver, post.kjede.nr, "")
    for skriver, (nr, _) in (post.hoder or {}).items():
        roer.eval(_HEV, 1, ANKRET, skriver, nr, "")


async def uforankret(redis: Redis) -> dict[str, tuple[int, str]]:
    """The ends of the chains that no anchor names yet. Empty if an anchor covers every reading.

    An anchor is itself the last record of its chain, but needs no further anchor. It covers only the ends
    that it names. A reading that was not in Redis yet when the anchor was made is not covered, even if it
    comes before the anchor in the anchor's own chain.
    """
    ankret = await _numre(redis, ANKRET)
    lesninger = await _numre(redis, LESNINGER)
    if all(nr <= ankret.get(skriver, 0) for skriver, nr in lesninger.items()):
        return {}
    hoder = {skriver.decode(): _hode(verdi) for skriver, verdi in (await kall.felter(redis, HODER)).items()}
    nye = sorted((skriver, hode) for skriver, hode in hoder.items() if hode[0] > ankret.get(skriver, 0))
    return dict(nye[:_MEST])


async def _numre(redis: Redis, noekkel: str) -> dict[str, int]:
    return {skriver.decode(): int(nr) for skriver, nr in (await kall.felter(redis, noekkel)).items()}


def _hode(verdi: bytes) -> tuple[int, str]:
    nr, hash_, *_ = verdi.decode().split(" ")
    return int(nr), hash_
