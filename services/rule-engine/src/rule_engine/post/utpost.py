"""Records that are to be written to Kafka."""

from typing import NamedTuple


class Utpost(NamedTuple):
    """A record for the partition of the record that caused it. A `verdi` of None deletes the key."""

    emne: str
    noekkel: bytes
    verdi: bytes | None
