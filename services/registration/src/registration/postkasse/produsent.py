"""The producer of the facts: its start, its end, and the brokers that lead the partitions it writes to."""

import asyncio

import structlog
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError
from nir.kafka import ny_produsent

from registration.postkasse.post import Post

_logg = structlog.get_logger("registration.logg")
_STOPP_SEKUNDER = 5


def leder(produsent: AIOKafkaProducer | None, post: Post) -> int | None:
    """The broker that leads the record's partition, as far as the producer knows; None: it does not know."""
    if produsent is None:
        return None
    leder: int | None = produsent.client.cluster.leader_for_partition(
        TopicPartition(post.emne, post.partisjon)
    )
    return None if leder == -1 else leder


async def start(bootstrap: str) -> AIOKafkaProducer:
    """A started producer.

    Raises:
        KafkaError: no broker answers.
    """
    produsent = ny_produsent(bootstrap, linger_ms=0, klient="registration")
    try:
        await produsent.start()
    except BaseException:
        await produsent.stop()
        raise
    return produsent


async def stopp(produsent: AIOKafkaProducer) -> None:
    """Close the producer, which may wait a few seconds for the receipts of the records that it has."""
    try:
        async with asyncio.timeout(_STOPP_SEKUNDER):
            await produsent.stop()
    except (TimeoutError, KafkaError) as feil:
        _logg.warning("the producer was closed without all receipts", feil=type(feil).__name__)
        await produsent.client.close()
