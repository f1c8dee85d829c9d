"""The ETag of the person's page of today (kontrakt §6.5)."""

from hashlib import sha256

_SIFRE = 16
"""Two pages with one versjon have the same hash by chance once in 10¹⁹ times."""


def sidens_etag(versjon: int, side: bytes | memoryview) -> str:
    """The person's versjon and a hash of the page, in quotes.

    The hash covers all that the page depends on besides the versjon: the caller's role and kommune, the day,
    the release, and the person's data. A person who is registered again after an erasure can have an old
    versjon again, but with other data.
    """
    return f'"{versjon}-{sha256(side).hexdigest()[:_SIFRE]}"'
