"""Readings in Redis. Each reading is stored once, with ten bytes for each person that was in it.

The ten bytes are a reference: the time of the reading (Unix seconds, 4 bytes), and the position of its record
in nir.innsyn: partition (1 byte), offset + 1 (5 bytes). All numbers are big-endian.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import uuid4

from nir.meldinger.emner import PARTISJONER
from nir.projeksjon.innsynskopi import PERSONER, POSISJON, oppslagene
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from reporting.projeksjon.lager import kall

FORMAT = 2
"""The number of the layout. If Redis has another layout, nir.innsyn is read again from its beginning."""
PER_PERSON = 250
"""How many of a person's readings are shown, the newest ones. nir.innsyn has all."""
PER_PARTISJON = 50_000
"""About how many readings of each partition are kept."""
HODER = "nir:innsyn:hoder"
"""Hash: writer → number and hash of the last record of its chain."""
LESNINGER = "nir:innsyn:lesninger"
"""Hash: writer → the number of the last record of its chain that is no anchor."""
ANKRET = "nir:innsyn:ankret"
"""Hash: writer → the highest number of its chain that an anchor names."""
_BOLK = 1_000
REF = 10

# Redis runs the script in one step, so instances that read the same record at the same time add it once. The
# position moves last: if an instance is killed before that, the next instance adds only the references that
# are missing. A copy that was emptied and begun again has a new id. An instance that still uses the old id
# adds nothing to it.
_LEGG_TIL = """
if redis.call('HGET', KEYS[1], 'id') ~= ARGV[3] then return -1 end
if tonumber(redis.call('HGET', KEYS[1], ARGV[1])) > tonumber(ARGV[2]) then return 0 end
local ref, mest, oppslag = ARGV[4], tonumber(ARGV[5]), ARGV[6]
local tid = struct.unpack('>I4', ref)
for i = 8, #ARGV do
  local har = redis.call('HGET', KEYS[2], ARGV[i]) or ''
  local ny, foer = true, #har
  for plass = 1, #har, #ref do
    if string.sub(har, plass, plass + #ref - 1) == ref then ny = false break end
  end
  while foer > 0 and struct.unpack('>I4', har, foer - #ref + 1) > tid do foer = foer - #ref end
  local nye = string.sub(har, 1, foer) .. ref .. string.sub(har, foer + 1)
  if ny then redis.call('HSET', KEYS[2], ARGV[i], string.sub(nye, -mest)) end
end
if oppslag ~= '' then
  redis.call('XADD', KEYS[3], 'MAXLEN', '~', ARGV[7], (ARGV[2] + 1) .. '-0', 'o', oppslag)
end
if oppslag ~= '' or #ARGV == 7 then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] + 1) end
return 1
"""


_TA_BORT = """
local ref = ARGV[1]
for i = 2, #ARGV do
  local har, igjen = redis.call('HGET', KEYS[1], ARGV[i]) or '', {}
  for plass = 1, #har, #ref do
    local denne = string.sub(har, plass, plass + #ref - 1)
    if denne ~= ref then table.insert(igjen, denne) end
  end
  if har ~= '' then redis.call('HSET', KEYS[1], ARGV[i], table.concat(igjen)) end
end
return 1
"""


@dataclass(frozen=True, slots=True)
class Plass:
    """The position of a record in nir.innsyn, and its time."""

    partisjon: int
    offset: int
    sekunder: int
    """The Unix time at which the record was written."""

    @property
    def referanse(self) -> bytes:
        """The ten bytes that each person of the reading gets in Redis: time, partition, and offset plus 1."""
        return self.sekunder.to_bytes(4) + self.partisjon.to_bytes(1) + (self.offset + 1).to_bytes(5)


def alle_noekler() -> list[str]:
    """Every Redis key of the copy, except the key of its position."""
    return [PERSONER, HODER, LESNINGER, ANKRET, *(oppslagene(p) for p in range(PARTISJONER))]


def legg_til(roer: Pipeline, id_: str, plass: Plass, oppslag: bytes, personer: Sequence[str]) -> None:
    """Add a reading of these persons to the copy `id_`, and move the copy's position past the record.

    If `oppslag` and `personer` are empty, only the position moves. Redis answers -1 if its copy has another
    id than `id_`.
    """
    noekler = (POSISJON, PERSONER, oppslagene(plass.partisjon))
    felles = (plass.partisjon, plass.offset, id_, plass.referanse, PER_PERSON * REF)
    foer, sist = _bolker(personer)
    for bolk in foer:
        roer.eval(_LEGG_TIL, 3, *noekler, *felles, "", "", *bolk)
    roer.eval(_LEGG_TIL, 3, *noekler, *felles, oppslag, PER_PARTISJON, *sist)


def ta_bort(roer: Pipeline, plass: Plass, offsetter: Sequence[int], personer: Sequence[str]) -> None:
    """Remove the readings that a stub at `plass` replaces, and these persons' references to them."""
    gamle = [Plass(plass.partisjon, offset, plass.sekunder) for offset in offsetter]
    roer.xdel(oppslagene(plass.partisjon), *(f"{gammel.offset + 1}-0" for gammel in gamle))
    for fra in range(0, len(personer), _BOLK):
        for gammel in gamle:
            roer.eval(_TA_BORT, 1, PERSONER, gammel.referanse, *personer[fra : fra + _BOLK])


def _bolker(personer: Sequence[str]) -> tuple[Iterator[Sequence[str]], Sequence[str]]:
    """The persons in parts small enough for Redis to handle quickly, and the last part separately."""
    sist = max(len(personer) - 1, 0) // _BOLK * _BOLK
    return (personer[fra : fra + _BOLK] for fra in range(0, sist, _BOLK)), personer[sist:]


@dataclass(frozen=True, slots=True)
class Stilling:
    """The id of Redis' copy of nir.innsyn, and how far the copy goes: partition → next offset."""

    id: str
    posisjoner: dict[int, int]


async def stilling(redis: Redis) -> Stilling | None:
    """The copy's id, and how far the copy goes. None: there is no copy of this layout."""
    felter = await kall.felter(redis, POSISJON)
    if felter.get(b"format") != str(FORMAT).encode():
        return None
    return Stilling(felter[b"id"].decode(), {int(p): int(n) for p, n in felter.items() if p.isdigit()})


async def begynn(redis: Redis, fra: dict[int, int]) -> Stilling:
    """Replace what Redis has by an empty copy with a new id. `fra`: partition → the first offset to read."""
    ny = Stilling(uuid4().hex, fra)
    async with redis.pipeline(transaction=True) as roer:
        roer.unlink(*alle_noekler(), POSISJON)
        kall.sett_felter(roer, POSISJON, {str(p): n for p, n in fra.items()} | {"format": FORMAT})
        roer.hset(POSISJON, "id", ny.id)
        await roer.execute()
    return ny


async def meld_hel(redis: Redis) -> None:
    """Record in Redis that nir.innsyn has been read to its end: from now on the readings are complete."""
    await redis.hset(POSISJON, "hel", 1)


@dataclass(frozen=True, slots=True)
class Lest:
    """The readings that a person was in. `avkortet`: nir.innsyn can have older readings of the person, which
    Redis lacks.
    """

    oppslag: list[bytes]
    avkortet: bool


async def personens(redis: Redis, duf: str) -> Lest | None:
    """The person's readings. None: nir.innsyn has not been read to its end yet."""
    async with redis.pipeline(transaction=True) as roer:
        roer.hget(POSISJON, "hel")
        roer.hget(PERSONER, duf)
        hel, verdi = await roer.execute()
    if not hel:
        return None
    referanser = list(_referanser(verdi or b""))
    async with redis.pipeline(transaction=False) as roer:
        for partisjon, id_ in referanser:
            roer.xrange(oppslagene(partisjon), f"{id_}-0", f"{id_}-0")
        svar = await roer.execute()
    funnet = [felter[b"o"] for treff in svar for _, felter in treff]
    return Lest(funnet, avkortet=len(referanser) == PER_PERSON or len(funnet) < len(referanser))


def _referanser(verdi: bytes) -> Iterator[tuple[int, int]]:
    deler = (verdi[i : i + REF] for i in range(0, len(verdi), REF))
    return ((del_[4], int.from_bytes(del_[5:])) for del_ in deler)
