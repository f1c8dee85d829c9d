"""What a backup reads: partitions, their ends, the records between two offsets, and the engine's place."""

from collections.abc import AsyncIterator, Iterable, Mapping

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import UnknownTopicOrPartitionError

from nir.emneoppsett.innstillinger import les_innstillinger
from nir.kafka import ny_forbruker
from nir.meldinger import emner
from nir.sikkerhetskopi.post import Kopipost, kopi_av

_VENT_MS = 500


async def partisjonene(admin: AIOKafkaAdminClient, emner_: Iterable[str]) -> dict[str, list[TopicPartition]]:
    """Topic → its partitions, in order.

    Raises:
        UnknownTopicOrPartitionError: a topic does not exist.
    """
    alle = {}
    for beskrevet in await admin.describe_topics([*emner_]):
        navn = beskrevet["topic"]
        if beskrevet["error_code"]:
            raise UnknownTopicOrPartitionError(navn)
        numre = sorted(del_["partition"] for del_ in beskrevet["partitions"])
        alle[navn] = [TopicPartition(navn, nummer) for nummer in numre]
    return alle


async def motorens_plass(bootstrap: str, gruppe: str) -> dict[int, int]:
    """Partition → the next offset of nir.hendelser that rule-engine has to read.

    A partition of which rule-engine has read nothing is left out.

    This function uses a consumer and no admin client, because a consumer waits while a new cluster creates
    its topic for the offsets of groups.
    """
    forbruker = ny_forbruker(bootstrap, gruppe=gruppe)
    try:
        await forbruker.start()
        deler = [TopicPartition(emner.HENDELSER, p) for p in range(emner.PARTISJONER)]
        plass = {del_.partition: await forbruker.committed(del_) for del_ in deler}
    finally:
        await forbruker.stop()
    return {nummer: offset for nummer, offset in plass.items() if offset is not None}


async def korteste_ventetid(admin: AIOKafkaAdminClient, emner_: Iterable[str]) -> float:
    """For how many seconds the broker keeps every record before it may compact the record away."""
    innstillinger = await les_innstillinger(admin, emner_)
    kompakte = [en for en in innstillinger.values() if en.get("cleanup.policy") == "compact"]
    return min(int(en.get("min.compaction.lag.ms", 0)) for en in kompakte) / 1000


async def les_mellom(
    leser: AIOKafkaConsumer, fra: Mapping[TopicPartition, int], til: Mapping[TopicPartition, int]
) -> AsyncIterator[Kopipost]:
    """The records of these partitions with offsets from `fra` up to, not including, `til`."""
    leser.assign([*fra])
    for del_, offset in fra.items():
        leser.seek(del_, offset)
    igjen = {del_ for del_ in fra if fra[del_] < til[del_]}
    while igjen:
        for del_, poster in (await leser.getmany(*igjen, timeout_ms=_VENT_MS)).items():
            for post in poster:
                if post.offset < til[del_]:
                    yield kopi_av(post)
        igjen = {del_ for del_ in igjen if await leser.position(del_) < til[del_]}
