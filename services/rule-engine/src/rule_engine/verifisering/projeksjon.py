"""The projection in Redis, compared with nir.vurderinger (services/reporting/README, In Redis)."""

import asyncio
from hashlib import blake2b

from nir.meldinger.vurderinger import les_hode
from redis.asyncio import Redis

from rule_engine.verifisering.forskjell import Rapport
from rule_engine.verifisering.partisjon import Publisert

_ROT = "nir:rapport"
_BUNKE = 500
_SAMMENDRAG = 16
_KONTROLL = 24


class IkkeInnhentet(Exception):
    """The projection is behind nir.vurderinger, so the comparison must wait."""


async def viste(redis: Redis, nummer: int) -> set[bytes]:
    """The persons of a partition that are shown. Read them before nir.vurderinger, which must have them."""
    generasjon = await _gjeldende(redis)
    return set() if generasjon is None else set(await redis.hkeys(_personer(generasjon, nummer)))  # type: ignore[arg-type]


async def vent_paa(redis: Redis, nummer: int, slutt: int, frist: float) -> str:
    """Wait until the projection shows a partition of nir.vurderinger up to `slutt`. Returns its id.

    Raises:
        IkkeInnhentet: it did not within `frist` seconds.
    """
    try:
        async with asyncio.timeout(frist):
            while True:
                generasjon = await _innhentet(redis, nummer, slutt)
                if generasjon is not None:
                    return generasjon
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise IkkeInnhentet(
            f"the projection in Redis is behind nir.vurderinger after {frist:.0f} s"
        ) from None


async def sammenlign(redis: Redis, generasjon: str, nummer: int, publisert: Publisert) -> Rapport:
    """Check that every published person of a partition is shown, as published or newer."""
    rapport = Rapport()
    dufer = sorted(publisert)
    for fra in range(0, len(dufer), _BUNKE):
        bunke = dufer[fra : fra + _BUNKE]
        svar = await redis.hmget(_personer(generasjon, nummer), bunke)
        for duf, vist in zip(bunke, svar, strict=True):
            _sammenlign(rapport, duf, vist, publisert[duf])  # type: ignore[arg-type]
    return rapport


def _sammenlign(rapport: Rapport, duf: bytes, vist: bytes | None, verdi: bytes) -> None:
    rapport.antall["persons in Redis"] += vist is not None
    versjon = les_hode(verdi).versjon
    if vist is None:
        rapport.meld("Redis", duf.decode(), "not shown")
    elif int.from_bytes(vist[:8]) < versjon:
        rapport.meld("Redis", duf.decode(), f"shown before versjon {versjon}")
    elif int.from_bytes(vist[:8]) == versjon and not _er_av(vist, verdi):
        rapport.meld("Redis", duf.decode(), f"shows another versjon {versjon} than the published one")


def _er_av(vist: bytes, verdi: bytes) -> bool:
    sammendrag = blake2b(verdi, digest_size=_SAMMENDRAG).digest()
    return vist[8:_KONTROLL] == sammendrag and vist[_KONTROLL:] == verdi


async def _innhentet(redis: Redis, nummer: int, slutt: int) -> str | None:
    generasjon = await _gjeldende(redis)
    if generasjon is None:
        return None
    neste = await redis.hget(f"{_ROT}:{generasjon}:posisjon", str(nummer))
    return generasjon if int(neste or 0) >= slutt else None


async def _gjeldende(redis: Redis) -> str | None:
    generasjon: bytes | None = await redis.get(f"{_ROT}:gjeldende")  # type: ignore[assignment]
    return None if generasjon is None else generasjon.decode()


def _personer(generasjon: str, nummer: int) -> str:
    return f"{_ROT}:{generasjon}:person:{nummer}"
