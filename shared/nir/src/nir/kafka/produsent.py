"""The producer. A record that it confirms is on the broker exactly once."""

from collections.abc import Sequence

from aiokafka import AIOKafkaProducer
from aiokafka.partitioner import murmur2

STORSTE_MELDING = 1024 * 1024
"""Bytes of the largest record. The topics take records of this size."""
_BUNKE = 256 * 1024


def partisjon_av_noekkel(noekkel: bytes | None, alle: Sequence[int], tilgjengelige: Sequence[int]) -> int:
    """Places a key `DUF/<id>` by its DUF alone, so that a person's records share a partition."""
    person = (noekkel or b"").partition(b"/")[0]
    return alle[int(murmur2(person) & 0x7FFFFFFF) % len(alle)]


def ny_produsent(
    bootstrap: str,
    *,
    linger_ms: int = 1,
    request_timeout_ms: int = 40_000,
    klient: str = "nir",
    idempotent: bool = True,
) -> AIOKafkaProducer:
    """An idempotent producer with acks=all, not yet started; use it with `async with`.

    `linger_ms`: 1 where a caller waits, 5-20 for bulk. `request_timeout_ms`: how long a record waits for an
    absent broker before its future fails. After a failed future the record may or may not be written.
    `idempotent`: without it, a record whose future was cancelled is dropped, and a record may be written
    twice.
    """
    return AIOKafkaProducer(
        bootstrap_servers=bootstrap,
        client_id=klient,
        acks="all",
        enable_idempotence=idempotent,
        linger_ms=linger_ms,
        max_batch_size=_BUNKE,
        max_request_size=STORSTE_MELDING,
        request_timeout_ms=request_timeout_ms,
        retry_backoff_ms=50,
        metadata_max_age_ms=30_000,
        partitioner=partisjon_av_noekkel,
    )
