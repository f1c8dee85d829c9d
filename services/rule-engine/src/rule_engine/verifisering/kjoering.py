"""Runs the whole comparison, partition by partition."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from nir.kafka import ny_admin, ny_forbruker_uten_gruppe
from nir.meldinger import emner
from nir.redis import ny_redis
from redis.asyncio import Redis

from rule_engine.verifisering import projeksjon
from rule_engine.verifisering.forskjell import Rapport
from rule_engine.verifisering.partisjon import Publisert, verifiser_partisjon


class MotorenErBak(Exception):
    """The engine has not handled the log to its end, so nothing can be compared yet."""


@dataclass(frozen=True, slots=True)
class Oppdrag:
    """What to compare. Without `redis_url` the projection is left out.

    `frist`: seconds to wait for the engine, and then for each partition of the projection.
    """

    bootstrap: str
    gruppe: str
    redis_url: str | None
    frist: float


async def verifiser(oppdrag: Oppdrag) -> Rapport:
    """Recompute every person and compare.

    Raises:
        MotorenErBak: the engine did not catch up in time.
        projeksjon.IkkeInnhentet: the projection did not catch up in time.
    """
    rapport = Rapport()
    async with AsyncExitStack() as stabel:
        leser = await _start(stabel, ny_forbruker_uten_gruppe(oppdrag.bootstrap))
        bekreftet = await _vent_paa_motoren(leser, oppdrag)
        redis = ny_redis(oppdrag.redis_url) if oppdrag.redis_url else None
        if redis is not None:
            stabel.push_async_callback(redis.aclose)
        for nummer in range(emner.PARTISJONER):
            viste = await projeksjon.viste(redis, nummer) if redis is not None else set()
            del_, publisert = await verifiser_partisjon(oppdrag.bootstrap, nummer, bekreftet[nummer])
            rapport.legg(del_)
            if redis is not None:
                slutt = (await _slutt(leser, emner.VURDERINGER))[nummer]
                rapport.legg(await _projeksjon(redis, nummer, viste, publisert, slutt, oppdrag.frist))
    return rapport


async def _projeksjon(
    redis: Redis, nummer: int, viste: set[bytes], publisert: Publisert, slutt: int, frist: float
) -> Rapport:
    generasjon = await projeksjon.vent_paa(redis, nummer, slutt, frist)
    rapport = await projeksjon.sammenlign(redis, generasjon, nummer, publisert)
    # A person may be registered or erased while this runs. Redis is read twice: a person whom it has both
    # times must be in nir.vurderinger.
    fortsatt = viste & await projeksjon.viste(redis, nummer)
    for duf in sorted(fortsatt - publisert.keys()):
        rapport.meld("Redis", duf.decode(), "shown, but not published")
    return rapport


async def _vent_paa_motoren(leser: AIOKafkaConsumer, oppdrag: Oppdrag) -> dict[int, int]:
    """Wait until the engine has acknowledged every partition to its present end.

    Returns partition → acknowledged offset.
    """
    slutt = await _slutt(leser, emner.HENDELSER)
    try:
        async with ny_admin(oppdrag.bootstrap) as admin, asyncio.timeout(oppdrag.frist):
            while True:
                bekreftet = await _bekreftet(admin, oppdrag.gruppe)
                if all(bekreftet[p] >= offset for p, offset in slutt.items()):
                    return bekreftet
                await asyncio.sleep(0.2)
    except TimeoutError:
        bak = sum(max(0, offset - bekreftet[p]) for p, offset in slutt.items())
        raise MotorenErBak(f"the engine is {bak} records behind after {oppdrag.frist:.0f} s") from None


async def _bekreftet(admin: AIOKafkaAdminClient, gruppe: str) -> dict[int, int]:
    deler = [TopicPartition(emner.HENDELSER, p) for p in range(emner.PARTISJONER)]
    svar = await admin.list_consumer_group_offsets(gruppe, partitions=deler)
    return {tp.partition: max(0, svar[tp].offset) if tp in svar else 0 for tp in deler}


async def _slutt(leser: AIOKafkaConsumer, emne: str) -> dict[int, int]:
    deler = [TopicPartition(emne, p) for p in range(emner.PARTISJONER)]
    return {tp.partition: offset for tp, offset in (await leser.end_offsets(deler)).items()}


async def _start(stabel: AsyncExitStack, leser: AIOKafkaConsumer) -> AIOKafkaConsumer:
    await leser.start()
    stabel.push_async_callback(leser.stop)
    return leser
