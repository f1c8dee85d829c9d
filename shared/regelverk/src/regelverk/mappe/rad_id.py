"""The id of a row that the regelmotor makes (kontrakt §5.17)."""

from functools import lru_cache
from uuid import NAMESPACE_DNS, uuid5


@lru_cache(maxsize=65536)
def rad_id(duf_nummer: str, aarsak: str, hva: str) -> str:
    """UUIDv5 of person, reason and the first folkeregisterHendelseId or the date: same row, same id."""
    return str(uuid5(NAMESPACE_DNS, f"{duf_nummer}/{aarsak}/{hva}"))
