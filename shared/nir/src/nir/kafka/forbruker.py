"""Consumers: of a group that shares the work, and of one's own that reads everything."""

from aiokafka import AIOKafkaConsumer

_HENT = 4 * 1024 * 1024


def ny_forbruker(
    bootstrap: str, *emner: str, gruppe: str, sesjon_ms: int = 10_000, klient: str = "nir"
) -> AIOKafkaConsumer:
    """A member of `gruppe`, not yet started. It commits nothing by itself: commit what is done."""
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
        fetch_max_wait_ms=500,
        retry_backoff_ms=50,
        metadata_max_age_ms=30_000,
    )


def ny_leser(bootstrap: str, *emner: str, fra: str = "earliest", klient: str = "nir") -> AIOKafkaConsumer:
    """A reader without a group, not yet started: all partitions of `emner`, or those given to `assign`.

    `fra`: `earliest` or `latest`, where no position is set with `seek`.
    """
    return AIOKafkaConsumer(
        *emner,
        bootstrap_servers=bootstrap,
        client_id=klient,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset=fra,
        max_partition_fetch_bytes=_HENT,
        fetch_max_wait_ms=500,
        retry_backoff_ms=50,
        metadata_max_age_ms=30_000,
    )
