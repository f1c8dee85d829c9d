"""The producer. If it is idempotent, a record that the broker acknowledges is in Kafka exactly once."""

from collections.abc import Sequence

from aiokafka import AIOKafkaProducer
from aiokafka.partitioner import murmur2

from nir.kafka.sikkerhet import kafkavalg

STORSTE_MELDING = 1024 * 1024
"""The largest record, in bytes. The topics have the same limit."""
_BUNKE = 256 * 1024


class Produsent(AIOKafkaProducer):  # type: ignore[misc]  # the library has no types
    """A producer that leaves no open connection behind if it cannot start."""

    async def start(self) -> None:
        try:
            await super().start()
        except BaseException:
            await self.stop()
            raise


def partisjon_av_noekkel(noekkel: bytes | None, alle: Sequence[int], tilgjengelige: Sequence[int]) -> int:
    """The partition of a key. A key `DUF/<id>` gets the partition that all records of the person have."""
    person = (noekkel or b"").partition(b"/")[0]
    return alle[int(murmur2(person) & 0x7FFFFFFF) % len(alle)]


def ny_produsent(
    bootstrap: str,
    *,
    linger_ms: int = 1,
    request_timeout_ms: int = 40_000,
    klient: str = "nir",
    idempotent: bool = True,
    stoerst: int = STORSTE_MELDING,
) -> AIOKafkaProducer:
    """A producer with acks=all, not yet started; use it with `async with`.

    Args:
        bootstrap: the cluster's address.
        linger_ms: how long records are gathered into one write: 1 if a caller waits, 5-20 for bulk.
        request_timeout_ms: how long a record waits for a broker that does not answer, before its future
            fails.
            A failed future does not say whether the record was written.
        klient: the client's name in the broker's log.
        idempotent: False: a record that nobody waits for any more is dropped, and a record can be written
            twice.
        stoerst: the largest record, in bytes.
    """
    return Produsent(
        bootstrap_servers=bootstrap,
        client_id=klient,
        acks="all",
        enable_idempotence=idempotent,
        linger_ms=linger_ms,
        max_batch_size=_BUNKE,
        max_request_size=stoerst,
        request_timeout_ms=request_timeout_ms,
        retry_backoff_ms=50,
        metadata_max_age_ms=30_000,
        partitioner=partisjon_av_noekkel,
        **kafkavalg(),
    )
