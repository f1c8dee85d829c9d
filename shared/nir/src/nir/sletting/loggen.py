"""Erases a person's records from the topics that are kept for ever: a tombstone for each record."""

import asyncio

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete

from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe
from nir.meldinger import emner

_SLUTT = "slettet"
"""The part after `~` in the key of a person's last tombstone."""


class MotorenSvarerIkke(Exception):
    """The engine has not acknowledged the erasure in time."""


async def levende(bootstrap: str, emne: str, duf: str) -> set[bytes]:
    """The keys of the person's records that have no tombstone."""
    funnet: set[bytes] = set()
    async for post in les_til_enden(bootstrap, emne, [emner.partisjon(duf)]):
        if emner.eier(post.key) == duf:
            (funnet.discard if post.value is None else funnet.add)(post.key)
    return funnet


async def slett_fakta(bootstrap: str, produsent: AIOKafkaProducer, duf: str) -> tuple[int, int]:
    """Erase the person's records in nir.hendelser.

    Returns their number, and the offset of the last tombstone.

    Facts that are written while this runs are erased too. The engine erases the person at the first tombstone
    that it reads. A tombstone is written even if no record was left, for example after an unfinished restore.
    """
    antall = 0
    while nye := await levende(bootstrap, emner.HENDELSER, duf):
        antall += len(nye)
        await _send(produsent, emner.HENDELSER, duf, nye)
    return antall, await _send(produsent, emner.HENDELSER, duf, {emner.noekkel(duf, _SLUTT)})


async def slett_avslutninger(bootstrap: str, produsent: AIOKafkaProducer, duf: str) -> int:
    """Erase the person's messages in nir.avslutninger. Returns their number.

    Call it when the engine has acknowledged the tombstones, since it may send messages again before that.
    """
    noekler = await levende(bootstrap, emner.AVSLUTNINGER, duf)
    await _send(produsent, emner.AVSLUTNINGER, duf, noekler)
    return len(noekler)


async def vent_paa_motoren(
    admin: AIOKafkaAdminClient, gruppe: str, duf: str, offset: int, frist: float
) -> None:
    """Wait until the engine has acknowledged the record at `offset` of the person's partition.

    Raises:
        MotorenSvarerIkke: the engine has not acknowledged it within `frist` seconds.
    """
    del_ = TopicPartition(emner.HENDELSER, emner.partisjon(duf))
    try:
        async with asyncio.timeout(frist):
            while True:
                svar = await admin.list_consumer_group_offsets(gruppe, partitions=[del_])
                if del_ in svar and svar[del_].offset > offset:
                    return
                await asyncio.sleep(0.2)
    except TimeoutError:
        raise MotorenSvarerIkke(
            f"rule-engine (group {gruppe}) has not read to {del_.partition}-{offset} after {frist:.0f} s"
        ) from None


async def slett_svar(bootstrap: str, admin: AIOKafkaAdminClient, duf: str) -> None:
    """Delete all records that the person's partition of nir.spoersmaal and nir.svar has now.

    They are kept for six hours only, and a caller waits some seconds for an answer. A caller whose answer is
    deleted before it was read is told where to ask for it.
    """
    deler = [TopicPartition(emne, emner.partisjon(duf)) for emne in (emner.SPOERSMAAL, emner.SVAR)]
    async with ny_forbruker_uten_gruppe(bootstrap) as leser:
        slutt = await leser.end_offsets(deler)
    await admin.delete_records({del_: RecordsToDelete(before_offset=n) for del_, n in slutt.items()})


async def _send(produsent: AIOKafkaProducer, emne: str, duf: str, noekler: set[bytes]) -> int:
    del_ = emner.partisjon(duf)
    sendt = [await produsent.send(emne, None, key=noekkel, partition=del_) for noekkel in sorted(noekler)]
    return max([kvittering.offset for kvittering in await asyncio.gather(*sendt)], default=-1)
