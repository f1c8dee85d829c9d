"""Names are remembered as a digest: enough to see that one has changed."""

from hashlib import blake2b


def navnemerke(fornavn: str, mellomnavn: str | None, etternavn: str) -> int:
    """Equal for names that differ in case and spacing only: Folkeregisteret often writes capitals."""
    deler = " ".join(del_ for del_ in (fornavn, mellomnavn, etternavn) if del_)
    vasket = " ".join(deler.casefold().split())
    return int.from_bytes(blake2b(vasket.encode(), digest_size=7).digest())
