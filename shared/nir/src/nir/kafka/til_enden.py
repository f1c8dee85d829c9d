"""Read a topic to the end that it had when the reading began."""

from collections.abc import AsyncGenerator, Iterable

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import UnknownTopicOrPartitionError

from nir.kafka.admin import ny_admin
from nir.kafka.forbruker import ny_forbruker_uten_gruppe


async def les_til_enden(
    bootstrap: str, emne: str, partisjoner: Iterable[int] | None = None, fra: int = 0
) -> AsyncGenerator[ConsumerRecord[bytes, bytes], None]:
    """Every record of `emne`, or of the given partitions of it, up to its end when the reading begins.

    The records of one partition come in order.

    `fra`: the offset at which the reading of each partition begins.

    Raises:
        UnknownTopicOrPartitionError: the topic does not exist.
    """
    forbruker = ny_forbruker_uten_gruppe(bootstrap)
    try:
        await forbruker.start()
        deler = await _tildel(forbruker, bootstrap, emne, partisjoner)
        slutt = await forbruker.end_offsets(deler)
        await forbruker.seek_to_beginning(*deler)
        for tp in deler if fra else ():
            forbruker.seek(tp, fra)
        igjen = {tp for tp in deler if await forbruker.position(tp) < slutt[tp]}
        while igjen:
            for tp, poster in (await forbruker.getmany(*igjen, timeout_ms=500)).items():
                for post in poster:
                    if post.offset < slutt[tp]:
                        yield post
            igjen = {tp for tp in igjen if await forbruker.position(tp) < slutt[tp]}
    finally:
        await forbruker.stop()


async def _tildel(
    forbruker: AIOKafkaConsumer, bootstrap: str, emne: str, partisjoner: Iterable[int] | None
) -> list[TopicPartition]:
    # A consumer knows only the partitions of topics that it follows already, so ask the cluster.
    valgte = await _finnes(bootstrap, emne) if partisjoner is None else partisjoner
    deler = [TopicPartition(emne, p) for p in sorted(valgte)]
    forbruker.assign(deler)
    return deler


async def _finnes(bootstrap: str, emne: str) -> list[int]:
    async with ny_admin(bootstrap) as admin:
        (beskrevet,) = await admin.describe_topics([emne])
    if beskrevet["error_code"]:
        raise UnknownTopicOrPartitionError(emne)
    return [del_["partition"] for del_ in beskrevet["partitions"]]
