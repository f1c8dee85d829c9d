"""Keeps two numbers per chain of nir.innsyn in Redis: its last record, and the last one that an anchor names.

What Redis says here is a hint for the next anchor and proves nothing: the verification reads the topic.
"""

from dataclasses import dataclass

from nir.innsyn.oppslag import ANKER, Innsynspost
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from reporting.innsynslogg.lager import ANKRET, HODER
from reporting.projeksjon.lager import kall

# Every instance reads every record, each at its own speed. A slow one must not set the number back.
_HEV = """
local har = redis.call('HGET', KEYS[1], ARGV[1])
if not har or tonumber(string.match(har, '^%d+')) < tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ARGV[3])
end
"""
_MEST = 5_000
"""The most chains in one anchor, which is then about half a MB."""


@dataclass(frozen=True, slots=True)
class Hode:
    """The end of a chain."""

    nr: int
    hash: str
    er_anker: bool


def noter(roer: Pipeline, post: Innsynspost) -> None:
    """Note the record as the end of its chain. If it is an anchor, note the ends that it names."""
    if post.kjede:
        roer.eval(_HEV, 1, HODER, post.kjede.skriver, post.kjede.nr, f" {post.kjede.hash} {post.hva}")
    for skriver, (nr, _) in (post.hoder or {}).items():
        roer.eval(_HEV, 1, ANKRET, skriver, nr, "")


async def uforankret(redis: Redis) -> dict[str, tuple[int, str]]:
    """The ends that no anchor names yet. Empty if all records since the last anchor are anchors too."""
    ankret = {skriver: int(nr) for skriver, nr in (await kall.felter(redis, ANKRET)).items()}
    hoder = {skriver.decode(): _hode(verdi) for skriver, verdi in (await kall.felter(redis, HODER)).items()}
    nye = {skriver: hode for skriver, hode in hoder.items() if hode.nr > ankret.get(skriver.encode(), 0)}
    if all(hode.er_anker for hode in nye.values()):
        return {}
    return {skriver: (hode.nr, hode.hash) for skriver, hode in sorted(nye.items())[:_MEST]}


def _hode(verdi: bytes) -> Hode:
    nr, hash_, hva = verdi.decode().split(" ", 2)
    return Hode(int(nr), hash_, hva == ANKER)
