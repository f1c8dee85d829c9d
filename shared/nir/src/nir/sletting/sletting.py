"""The steps of an erasure, in order (ARCHITECTURE, Erasure).

Each step finds what is left and erases it. So if a run dies at any point, another run finishes the erasure.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from redis.asyncio import Redis

from nir.emneoppsett.innstillinger import sett_innstillinger
from nir.innsyn.segl import Seglring
from nir.kafka import ny_admin, ny_forbruker_uten_gruppe, ny_produsent
from nir.meldinger import emner
from nir.redis import ny_redis
from nir.sletting import komprimering
from nir.sletting.innsyn import erstattede_oppslag, noter_slettingen, slett_innsyn
from nir.sletting.loggen import slett_avslutninger, slett_fakta, slett_svar, vent_paa_motoren
from nir.sletting.redis_spor import lagre_paa_nytt, slett_oppslag, vent_paa_reporting
from nir.sletting.sletteliste import Sletteliste, Sletting
from nir.sletting.spor import levende_spor


@dataclass(frozen=True, slots=True)
class Oppdrag:
    """Where to erase, and how.

    `gravsteiner`: seconds that tombstones stay when the broker compacts at once; None: it compacts as
    always. `frist`: seconds that each service, and then the broker, may take. `ring` seals what is written to
    nir.innsyn. `si` gets a sentence about each step.
    """

    bootstrap: str
    redis_url: str
    gruppe: str
    gravsteiner: float | None
    frist: float
    ring: Seglring
    si: Callable[[str], None]


class SporIgjen(Exception):
    """Something still names the person."""


@dataclass(frozen=True, slots=True)
class _Tilkobling:
    admin: AIOKafkaAdminClient
    produsent: AIOKafkaProducer
    redis: Redis


async def kjoer(oppdrag: Oppdrag, liste: Sletteliste, sletting: Sletting, duf: str) -> Counter[str]:
    """Erase the person, and finish the erasure in the ledger. Returns place → number of records erased.

    Raises:
        MotorenSvarerIkke, ReportingSvarerIkke, IkkeKomprimert, TimeoutError, KafkaError, RedisError: a
            service does not answer. The ledger has the erasure as begun; run it again.
        SporIgjen: something was written about the person meanwhile. Run it again.
    """
    async with AsyncExitStack() as stabel:
        til = await _koble_til(oppdrag, stabel)
        antall = await _slett(oppdrag, til, sletting, duf)
        if oppdrag.gravsteiner is not None:
            await _komprimer(oppdrag, til, liste, sletting, duf)
        await _krev_borte(oppdrag, duf)
    await avslutt(oppdrag, liste, sletting, antall)
    return antall


async def avslutt(
    oppdrag: Oppdrag, liste: Sletteliste, sletting: Sletting, antall: Mapping[str, int]
) -> None:
    """Record the erasure in nir.innsyn, and write in the ledger that it is finished."""
    await noter_slettingen(oppdrag.bootstrap, sletting, sum(antall.values()), oppdrag.ring)
    liste.fullfoer(sletting, antall)


async def _koble_til(oppdrag: Oppdrag, stabel: AsyncExitStack) -> _Tilkobling:
    admin = await stabel.enter_async_context(ny_admin(oppdrag.bootstrap))
    produsent = await stabel.enter_async_context(ny_produsent(oppdrag.bootstrap, linger_ms=5))
    redis = ny_redis(oppdrag.redis_url)
    stabel.push_async_callback(redis.aclose)
    return _Tilkobling(admin, produsent, redis)


async def _slett(oppdrag: Oppdrag, til: _Tilkobling, sletting: Sletting, duf: str) -> Counter[str]:
    antall: Counter[str] = Counter()
    antall[emner.HENDELSER], offset = await slett_fakta(oppdrag.bootstrap, til.produsent, duf)
    oppdrag.si(f"{emner.HENDELSER}: {antall[emner.HENDELSER]}")
    await vent_paa_motoren(til.admin, oppdrag.gruppe, duf, offset, oppdrag.frist)
    oppdrag.si("rule-engine has forgotten the person")
    antall[emner.AVSLUTNINGER] = await slett_avslutninger(oppdrag.bootstrap, til.produsent, duf)
    oppdrag.si(f"{emner.AVSLUTNINGER}: {antall[emner.AVSLUTNINGER]}")
    await slett_svar(oppdrag.bootstrap, til.admin, duf)
    await vent_paa_reporting(til.redis, duf, await _siste_vurdering(oppdrag.bootstrap, duf), oppdrag.frist)
    oppdrag.si("reporting has forgotten the person")
    antall[emner.INNSYN] = await slett_innsyn(oppdrag.bootstrap, sletting, duf, oppdrag.ring)
    await slett_oppslag(til.redis, duf, await erstattede_oppslag(oppdrag.bootstrap, duf))
    oppdrag.si(f"{emner.INNSYN}: {antall[emner.INNSYN]}")
    await lagre_paa_nytt(til.redis, oppdrag.frist)
    return antall


async def _siste_vurdering(bootstrap: str, duf: str) -> int:
    del_ = TopicPartition(emner.VURDERINGER, emner.partisjon(duf))
    async with ny_forbruker_uten_gruppe(bootstrap) as leser:
        return int((await leser.end_offsets([del_]))[del_]) - 1


async def _komprimer(
    oppdrag: Oppdrag, til: _Tilkobling, liste: Sletteliste, sletting: Sletting, duf: str
) -> None:
    foer = await komprimering.innstillinger_foer(til.admin)
    liste.endrer(sletting, foer)
    try:
        await komprimering.sett_raske(til.admin, foer, oppdrag.gravsteiner or 0)
        await komprimering.lukk_kortlivede(til.produsent, duf)
        await komprimering.vent_til_borte(oppdrag.bootstrap, til.produsent, duf, oppdrag.frist)
        oppdrag.si("the broker has nothing of the person on its disk")
    finally:
        await sett_innstillinger(til.admin, foer)
        liste.tilbakestilt(sletting)


async def gjenopprett_innstillinger(bootstrap: str, liste: Sletteliste) -> None:
    """Give topics their settings back, if an erasure died after it had changed them."""
    for sletting in [en for en in liste.alle.values() if en.endret]:
        async with ny_admin(bootstrap) as admin:
            await sett_innstillinger(admin, sletting.endret)
        liste.tilbakestilt(sletting)


async def _krev_borte(oppdrag: Oppdrag, duf: str) -> None:
    """Check that no record that is the newest of its key names the person.

    Older records of a key wait for compaction.
    """
    if igjen := await levende_spor(oppdrag.bootstrap, duf):
        raise SporIgjen(f"written meanwhile: {', '.join(sorted({emne for emne, _ in igjen}))}")
