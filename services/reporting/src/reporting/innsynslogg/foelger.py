"""Copies nir.innsyn to Redis, independently of the projection of nir.vurderinger."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TypeAlias

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError
from nir.innsyn.oppslag import ANKER, Innsynspost, UleseligInnsyn, les, pakk_oppslag
from nir.kafka import ny_forbruker_uten_gruppe
from nir.maaling import etterslep
from nir.meldinger import emner
from nir.projeksjon import innsynskopi
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import RedisError

from reporting.innsynslogg import hoder, lager
from reporting.innsynslogg.spor import Innsynsspor
from reporting.projeksjon.generasjon.livsloep import Livsloep
from reporting.projeksjon.stroem.avvik import Avvikskriver
from reporting.rammer.maaling import INNSYN

_DELER = [TopicPartition(emner.INNSYN, p) for p in range(emner.PARTISJONER)]
_PAUSE_SEKUNDER = 0.5
_VENT_MS = 500
_BUNKE = 50
_SAMLE = 256 * 1024
"""The broker gathers this many bytes before it answers. Reading records one by one would slow down requests.
"""
_NYLIG_SEKUNDER = 60
_VENT_UKJENT_SEKUNDER = 3
"""A person who is still unknown after this time has been erased, or was never in the register."""
_BOLK = 2_000
AVVIKSKODE = "NIR-AVVIK-INNSYN"
_logg = structlog.get_logger("reporting.innsynslogg")
Kjent = Callable[[str], bool]
Post: TypeAlias = "ConsumerRecord[bytes, bytes]"


class InnsynTapt(Exception):
    """Redis has lost its copy of nir.innsyn, or another instance has begun a new copy."""


async def foelg_innsyn(redis: Redis, bootstrap: str, avvik: Avvikskriver, livsloep: Livsloep) -> None:
    """Once a generation is shown, follow nir.innsyn until cancelled.

    If Redis or Kafka does not answer, wait.
    """
    await livsloep.vist.wait()

    def kjent(duf: str) -> bool:
        visning = livsloep.visning
        return visning is None or visning.register.personer.kjenner(duf)

    while True:
        try:
            await _foelg(redis, bootstrap, avvik, kjent)
        except (RedisError, KafkaError, OSError, InnsynTapt) as feil:
            _logg.warning("the log of lookups waits", feil=type(feil).__name__, grunn=str(feil))
        await asyncio.sleep(_PAUSE_SEKUNDER)


async def _foelg(redis: Redis, bootstrap: str, avvik: Avvikskriver, kjent: Kjent) -> None:
    forbruker = ny_forbruker_uten_gruppe(bootstrap, klient="reporting-innsyn", samle_bytes=_SAMLE)
    try:
        await forbruker.start()
        forbruker.assign(_DELER)
        stilling, slutt = await _stilling(redis, forbruker)
        for tp in _DELER:
            forbruker.seek(tp, stilling.posisjoner[tp.partition])
        hel, ukjente = False, dict[str, float]()
        while True:
            hentet = await forbruker.getmany(timeout_ms=_VENT_MS, max_records=_BUNKE)
            for poster in hentet.values():
                ukjente |= await _skriv(redis, stilling.id, poster, avvik, kjent)
            await _glem_slettede(redis, ukjente, kjent)
            await etterslep.maal(INNSYN, forbruker)
            if not hel and all([await forbruker.position(tp) >= n for tp, n in slutt.items()]):
                await lager.meld_hel(redis)
                hel = True
            if not hentet and not await redis.exists(innsynskopi.POSISJON):
                raise InnsynTapt("gone")
    finally:
        await forbruker.stop()


async def _stilling(
    redis: Redis, forbruker: AIOKafkaConsumer
) -> tuple[lager.Stilling, dict[TopicPartition, int]]:
    """The next offset that Redis needs in each partition, and where each partition of nir.innsyn ends.

    If Redis has no position of a partition, or one past the end, begin an empty copy of the whole topic.
    """
    lagret = await lager.stilling(redis)
    # Ask for the end after the positions: another instance can move the positions past an earlier end.
    slutt = await forbruker.end_offsets(_DELER)
    if lagret and all(lagret.posisjoner.get(tp.partition, n + 1) <= n for tp, n in slutt.items()):
        return lagret, slutt
    begynnelse = await forbruker.beginning_offsets(_DELER)
    return await lager.begynn(redis, {tp.partition: n for tp, n in begynnelse.items()}), slutt


async def _skriv(
    redis: Redis, id_: str, poster: Sequence[Post], avvik: Avvikskriver, kjent: Kjent
) -> dict[str, float]:
    """Copy these records to Redis.

    Returns the unknown persons in the records, each with a deadline (see `_med_frist`).
    """
    skrevet: set[str] = set()
    async with redis.pipeline(transaction=False) as roer:
        for post in poster:
            lest = await _les(post, avvik)
            personer = _personer(lest, kjent)
            skrevet.update(personer)
            plass = lager.Plass(post.partition, post.offset, post.timestamp // 1000)
            _legg_til(roer, id_, plass, lest, personer)
            if len(roer) >= _BUNKE:
                await _utfoer(roer)
        await _utfoer(roer)
    return await _med_frist(list(skrevet), poster[-1].timestamp / 1000, kjent)


def _personer(lest: Innsynspost | None, kjent: Kjent) -> Sequence[str]:
    """The persons whose log shows the reading.

    A failed look-up is shown only in the log of a person who is known already. The follower does not wait for
    the person to become known, so that guessed numbers do not delay the other readings.
    """
    if lest is None:
        return ()
    return [duf for duf in lest.personer if kjent(duf)] if lest.hva == "mislykket" else lest.personer


def _legg_til(
    roer: Pipeline, id_: str, plass: lager.Plass, lest: Innsynspost | None, personer: Sequence[str]
) -> None:
    """Add a record to the copy. A tombstone, an unreadable record or an anchor adds no reading."""
    if lest:
        hoder.noter(roer, lest)
    if lest and lest.stubb and lest.stubb.erstatter:
        lager.ta_bort(roer, plass, lest.stubb.erstatter, lest.personer)
    vises = lest if lest and lest.hva != ANKER else None
    lager.legg_til(roer, id_, plass, pakk_oppslag(vises) if vises else b"", personer if vises else ())


async def _utfoer(roer: Pipeline) -> None:
    if -1 in await roer.execute():
        raise InnsynTapt("another projection is there")


async def _glem_slettede(redis: Redis, ukjente: dict[str, float], kjent: Kjent) -> None:
    """Remove the references of persons who are still unknown at their deadline: they have been erased.

    When a person is erased later, the projection removes the references. A person who is unknown here can be
    new: another instance can show a new person some seconds before this instance. So this function looks each
    unknown person up again until the deadline. Meanwhile the follower goes on with other records, so guessed
    numbers delay nobody. `ukjente`: DUF → the monotonic time at which an unknown person counts as erased.
    """
    for duf in [duf for duf in ukjente if kjent(duf)]:
        del ukjente[duf]
    slettes = [duf for duf, frist in ukjente.items() if time.monotonic() >= frist]
    await Innsynsspor(redis).slett_personer(slettes)
    for duf in slettes:
        del ukjente[duf]


async def _med_frist(skrevet: Sequence[str], lest: float, kjent: Kjent) -> dict[str, float]:
    """Each unknown person among `skrevet` → the monotonic time at which the person counts as erased.

    `lest`: Unix time of the newest record.
    """
    venter = _VENT_UKJENT_SEKUNDER if time.time() - lest < _NYLIG_SEKUNDER else 0
    return dict.fromkeys(await _ukjente(skrevet, kjent), time.monotonic() + venter)


async def _ukjente(personer: Sequence[str], kjent: Kjent) -> list[str]:
    ukjente: list[str] = []
    for fra in range(0, len(personer), _BOLK):
        ukjente.extend(duf for duf in personer[fra : fra + _BOLK] if not kjent(duf))
        await asyncio.sleep(0)
    return ukjente


async def _les(post: Post, avvik: Avvikskriver) -> Innsynspost | None:
    """The reading in a record. None for a tombstone, and for an unreadable record, which is reported."""
    if post.value is None:
        return None
    try:
        return les(post.value)
    except UleseligInnsyn as feil:
        await avvik.meld(post, str(feil), kode=AVVIKSKODE)
        return None
