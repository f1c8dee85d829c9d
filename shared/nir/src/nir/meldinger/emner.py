"""The topics, and the partition of a person in them (ARCHITECTURE, Topics)."""

from aiokafka.partitioner import murmur2

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
    return int((murmur2(duf_nummer.encode()) & 0x7FFFFFFF) % PARTISJONER)


def noekkel(duf_nummer: str, hendelse_id: str) -> bytes:
    """The key of a record in a topic that is kept for ever: unique, so that compaction removes nothing."""
    return f"{duf_nummer}/{hendelse_id}".encode()
