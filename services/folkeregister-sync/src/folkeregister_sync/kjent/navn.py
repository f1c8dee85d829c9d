"""Stores a name as a digest, which is enough to see that the name has changed."""

from hashlib import blake2b


def navnemerke(fornavn: str, mellomnavn: str | None, etternavn: str) -> int:
    """A digest of a name.

    It ignores case and spacing, since Folkeregisteret often writes names in capitals.
    """
    deler = " ".join(del_ for del_ in (fornavn, mellomnavn, etternavn) if del_)
    vasket = " ".join(deler.casefold().split())
    return int.from_bytes(blake2b(vasket.encode(), digest_size=7).digest())
