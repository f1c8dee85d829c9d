"""Compares the projection in Redis with nir.vurderinger (services/reporting/README, In Redis)."""

import asyncio

from nir.meldinger.vurderinger import les_hode
from nir.projeksjon.kontroll import LENGDE, kontroll_av, les_kontroll
from nir.projeksjon.noekler import GJELDENDE, Generasjon
from redis.asyncio import Redis

from rule_engine.verifisering.forskjell import Rapport
from rule_engine.verifisering.partisjon import Publisert

_BUNKE = 500


class IkkeInnhentet(Exception):
    """The projection is behind nir.vurderinger, so the two cannot be compared yet."""


async def viste(redis: Redis, nummer: int) -> set[bytes]:
    """The persons of a partition that Redis has.

    Call it before nir.vurderinger is read: then nir.vurderinger must have each of these persons.
    """
    generasjon = await _gjeldende(redis)
    return set() if generasjon is None else set(await redis.hkeys(generasjon.person(nummer)))  # type: ignore[arg-type]


async def vent_paa(redis: Redis, nummer: int, slutt: int, frist: float) -> Generasjon:
    """Wait until the projection shows a partition of nir.vurderinger up to `slutt`.

    Raises:
        IkkeInnhentet: the projection has not come to `slutt` within `frist` seconds.
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


async def sammenlign(redis: Redis, generasjon: Generasjon, nummer: int, publisert: Publisert) -> Rapport:
    """Check that Redis has every published person of a partition, in the published versjon or a newer one."""
    rapport = Rapport()
    dufer = sorted(publisert)
    for fra in range(0, len(dufer), _BUNKE):
        bunke = dufer[fra : fra + _BUNKE]
        svar = await redis.hmget(generasjon.person(nummer), bunke)
        for duf, vist in zip(bunke, svar, strict=True):
            _sammenlign(rapport, duf, vist, publisert[duf])  # type: ignore[arg-type]
    return rapport


def _sammenlign(rapport: Rapport, duf: bytes, vist: bytes | None, verdi: bytes) -> None:
    if vist is None:
        rapport.meld("Redis", duf.decode(), "not shown")
        return
    rapport.antall["persons in Redis"] += 1
    if feil := _feil(vist, verdi):
        rapport.meld("Redis", duf.decode(), feil)


def _feil(vist: bytes, verdi: bytes) -> str | None:
    """What is wrong with a person's value in Redis, by the published value. None: nothing is wrong."""
    try:
        publisert = kontroll_av(les_hode(verdi).versjon, verdi)
    except (ValueError, LookupError, TypeError):
        return None  # Reported as a fault of nir.vurderinger; reporting shows the last readable record.
    try:
        kontroll = les_kontroll(vist)
    except ValueError:
        return "has no check in front"
    if kontroll.versjon < publisert.versjon:
        return f"shown before versjon {publisert.versjon}"
    if kontroll.versjon == publisert.versjon and (kontroll, vist[LENGDE:]) != (publisert, verdi):
        return f"shows another versjon {publisert.versjon} than the published one"
    return None


async def _innhentet(redis: Redis, nummer: int, slutt: int) -> Generasjon | None:
    generasjon = await _gjeldende(redis)
    if generasjon is None:
        return None
    neste = await redis.hget(generasjon.posisjon, str(nummer))
    return generasjon if int(neste or 0) >= slutt else None


async def _gjeldende(redis: Redis) -> Generasjon | None:
    id_: bytes | None = await redis.get(GJELDENDE)  # type: ignore[assignment]
    return None if id_ is None else Generasjon(id_.decode())
