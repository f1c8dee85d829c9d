"""Consumers: a member of a group that shares the work, and one without a group that reads everything."""

from aiokafka import AIOKafkaConsumer

from nir.kafka.sikkerhet import kafkavalg

_HENT = 4 * 1024 * 1024
HENT_VENTER_MS = 25
"""How long, in milliseconds, a fetch waits at the broker for a first record.

Only one fetch runs at a time. It asks only for partitions whose earlier records the caller has got. A record
that comes to another partition waits until the fetch returns."""


class Forbruker(AIOKafkaConsumer):  # type: ignore[misc]  # the library has no types
    """A consumer that leaves no open connection behind if it cannot start."""

    async def start(self) -> None:
        try:
            await super().start()
        except BaseException:
            await self.stop()
            raise


def ny_forbruker(
    bootstrap: str, *emner: str, gruppe: str, sesjon_ms: int = 10_000, klient: str = "nir"
) -> AIOKafkaConsumer:
    """A member of `gruppe`, not yet started. It commits nothing by itself."""
    return Forbruker(
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
        **kafkavalg(),
    )


def ny_forbruker_uten_gruppe(
    bootstrap: str, *emner: str, fra: str = "earliest", klient: str = "nir", samle_bytes: int = 1
) -> AIOKafkaConsumer:
    """A consumer without a group, not yet started. It reads all of `emner`, or what `assign` is given.

    `fra` is `earliest` or `latest`, and applies unless `seek` sets a position. The broker answers
    a fetch when it has `samle_bytes` of records, or after `HENT_VENTER_MS`.
    """
    return Forbruker(
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
        **kafkavalg(),
    )
