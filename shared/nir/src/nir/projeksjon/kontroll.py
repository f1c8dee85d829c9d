"""The 24 bytes in front of a person in Redis. `rule-engine verify` compares them with nir.vurderinger."""

from dataclasses import dataclass
from hashlib import blake2b

LENGDE = 24
_SAMMENDRAG = 16


@dataclass(frozen=True, slots=True)
class Kontroll:
    """Tells which record of nir.vurderinger is shown: its versjon, and the digest of its value."""

    versjon: int
    sammendrag: bytes

    def pakk(self) -> bytes:
        """versjon (8 bytes, big-endian), then BLAKE2b-128 of the record's value."""
        return self.versjon.to_bytes(8) + self.sammendrag


def kontroll_av(versjon: int, verdi: bytes) -> Kontroll:
    """The `Kontroll` of a record of nir.vurderinger, from its versjon and value."""
    return Kontroll(versjon, blake2b(verdi, digest_size=_SAMMENDRAG).digest())


def les_kontroll(person: bytes) -> Kontroll:
    """The `Kontroll` in front of a person in Redis.

    Raises:
        ValueError: `person` is too short to hold a `Kontroll`.
    """
    if len(person) < LENGDE:
        raise ValueError("no check in front")
    return Kontroll(int.from_bytes(person[:8]), person[8:LENGDE])
