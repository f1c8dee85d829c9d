"""What makes a record of nir.innsyn a link of a chain, and what an erasure leaves of it.

Each writer (one process) has a chain of its own. A record holds the writer's id, its own number in the chain
(from 1), the hash of the writer's previous record, and its own hash. This hash covers every field of the
record: it covers the personal fields through their salted digests (`nir.innsyn.blader`). So a part can be
erased, and the chain still verifies.
"""

import msgspec


class Ende(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A record of a chain, by its number and hash."""

    skriver: str
    nr: int
    hash: str


class Ledd(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A record's place in its writer's chain. `hash` and `forrige` are SHA-256 in hexadecimal."""

    skriver: str
    """`<service>/<random id>`. A process that starts begins a chain of its own."""
    nr: int
    forrige: str | None
    """The hash of the record before. None: this is the first record of the chain."""
    etter: Ende | None = None
    """In the first record of a chain: the last confirmed record of the chain that the process gave up. The
    old chain can have more records, if the broker wrote what it did not confirm."""
    per_blad: int = 1
    """How many persons share a leaf."""
    salt: str | None = None
    """The salt of all leaves, hexadecimal. None: an erasure has removed it."""
    hash: str = ""
    segl: str | None = None
    """HMAC-SHA256 of `hash`, hexadecimal. None: the service has no key."""
    noekkel: str | None = None
    """The id of the key."""


class Fjernet(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """An erased leaf: its digest, and how many persons of its block are not erased."""

    avtrykk: str
    igjen: int = 0


class Stubb(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """What an erasure adds to the record that it wrote again. It holds no personal data."""

    sletting: str
    """The id of the erasure in the operator's ledger."""
    tidspunkt: str
    erstatter: tuple[int, ...]
    """The offsets of the records that this one replaces, in the same partition."""
    fjernet: dict[str, Fjernet]
    salter: dict[str, str]
    """Leaf → its salt, for each leaf that was not erased."""
    segl: str | None = None
    """HMAC-SHA256 over the whole record as written again."""
    noekkel: str | None = None
