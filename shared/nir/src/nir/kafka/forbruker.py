"""Consumers: members of a group, which share the partitions, and readers without a group, which read all."""

from aiokafka import AIOKafkaConsumer

_HENT = 4 * 1024 * 1024
HENT_VENTER_MS = 25
"""Milliseconds that a fetch may wait for a first record. There is one fetch at a time, and it asks only for
partitions whose earlier records have been given out. A record in another partition waits until the fetch
returns, so this is also the longest that a record can wait unread."""


def ny_forbruker(
    bootstrap: str, *emner: str, gruppe: str, sesjon_ms: int = 10_000, klient: str = "nir"
) -> AIOKafkaConsumer:
    """A member of `gruppe`, not yet started.

    It commits nothing by itself: the caller commits what is done.
    """
    return AIOKafkaConsumer(
        *emner,
        bootstrap_servers=bootstrap,
        client_id=klient,
        group_id=gruppe,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        session_timeout_ms=sesjon_ms,
        heartbeat_interval_ms=1_000,
        max_partition_fetch_bytes=_HENT,
        fetch_max_wait_ms=HENT_VENTER_MS,
        retry_backoff_ms=50,
        metadata_max_age_ms=30_000,
    )


def ny_forbruker_uten_gruppe(
    bootstrap: str, *emner: str, fra: str = "earliest", klient: str = "nir", samle_bytes: int = 1
) -> AIOKafkaConsumer:
    """A reader without a group, not yet started.

    It reads all partitions of `emner`, or those given to `assign`.

    `fra`: `earliest` or `latest`, for partitions without a `seek`. `samle_bytes`: the broker waits for so
    many bytes, as long as a fetch may wait.
    """
    return AIOKafkaConsumer(
        *emner,
        bootstrap_servers=bootstrap,
        client_id=klient,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset=fra,
        max_partition_fetch_bytes=_HENT,
        fetch_min_bytes=samle_bytes,
        fetch_max_wait_ms=HENT_VENTER_MS,
        retry_backoff_ms=50,
        metadata_max_age_ms=30_000,
    )
