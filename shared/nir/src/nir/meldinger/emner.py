"""The topics, the keys of their records, and the partition of a person (ARCHITECTURE, Topics)."""

import secrets
from collections.abc import Callable
from functools import cache

HENDELSER = "nir.hendelser"
VURDERINGER = "nir.vurderinger"
MOTOR = "nir.motor"
AVSLUTNINGER = "nir.avslutninger"
SPOERSMAAL = "nir.spoersmaal"
SVAR = "nir.svar"
AVVIK = "nir.avvik"
FOLKEREGISTER = "nir.folkeregister"
INNSYN = "nir.innsyn"
KLOKKE = "nir.klokke"

PARTISJONER = 12
"""The number of partitions of every topic but nir.folkeregister and nir.klokke. Rule-engine can have one
instance for each partition at most."""


def partisjon(duf_nummer: str) -> int:
    """The partition of a person, the same in every topic: Kafka's default hash of the DUF-nummer."""
    return int((_murmur2()(duf_nummer.encode()) & 0x7FFFFFFF) % PARTISJONER)


@cache
def _murmur2() -> Callable[[bytes], int]:
    """Kafka's hash.

    It is loaded when first used, since commands without a Kafka client also import this module.
    """
    from aiokafka.partitioner import murmur2

    return murmur2  # type: ignore[no-any-return]


def noekkel(duf_nummer: str, hendelse_id: str) -> bytes:
    """The key `DUF/<id>` of a record about a person. Of records with one key, compaction keeps the last."""
    return f"{duf_nummer}/{hendelse_id}".encode()


def egen_noekkel(noekkel: bytes) -> bytes:
    """A key that no other record has: `noekkel`, `~` and a random number.

    Each record of nir.hendelser needs one. A retry writes a fact with the same hendelseId once more, and with
    one key for both, compaction would remove the first of them, which is the one that was decided.
    """
    return b"%b~%b" % (noekkel, secrets.token_hex(6).encode())


def stamme(noekkel: bytes) -> bytes:
    """The key without its random number. Older records have none."""
    return noekkel.rpartition(b"~")[0] or noekkel


def rullenoekkel(partisjon: int) -> bytes:
    """The key of an empty record that closes the segment before it, so that compaction may clean it.

    It is written to the topics that are kept for ever. Every reader passes it over.
    """
    return f"{partisjon}/rull".encode()


def eier(noekkel: bytes | None) -> str:
    """The DUF-nummer in a key `DUF` or `DUF/<id>`; empty if the key has none."""
    foerst = (noekkel or b"").partition(b"/")[0]
    return foerst.decode() if len(foerst) == 12 and foerst.isdigit() else ""
