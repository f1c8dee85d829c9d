"""What is to be written to Kafka."""

from typing import NamedTuple


class Utpost(NamedTuple):
    """A record to come, in the partition that it was caused in. `verdi` None deletes the key."""

    emne: str
    noekkel: bytes
    verdi: bytes | None
