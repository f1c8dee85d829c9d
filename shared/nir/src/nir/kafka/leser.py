"""Reading a topic from its beginning to where it ended when the reading began."""

from collections.abc import AsyncIterator, Iterable

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import UnknownTopicOrPartitionError

from nir.kafka.forbruker import ny_leser


async def les_til_enden(
    bootstrap: str, emne: str, partisjoner: Iterable[int] | None = None
) -> AsyncIterator[ConsumerRecord[bytes, bytes]]:
    """Every record of `emne` (or of some partitions) up to the end as it is now, in order within a partition.

    Raises:
        UnknownTopicOrPartitionError: there is no such topic.
    """
    forbruker = ny_leser(bootstrap)
    await forbruker.start()
    try:
        deler = await _tildel(forbruker, emne, partisjoner)
        slutt = await forbruker.end_offsets(deler)
        await forbruker.seek_to_beginning(*deler)
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
    forbruker: AIOKafkaConsumer, emne: str, partisjoner: Iterable[int] | None
) -> list[TopicPartition]:
    await forbruker.topics()
    finnes = forbruker.partitions_for_topic(emne)
    if finnes is None:
        raise UnknownTopicOrPartitionError(emne)
    deler = [TopicPartition(emne, p) for p in sorted(finnes if partisjoner is None else partisjoner)]
    forbruker.assign(deler)
    return deler
