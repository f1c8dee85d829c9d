"""The id of a row that the regelmotor makes (kontrakt §5.17)."""

from functools import lru_cache
from uuid import NAMESPACE_DNS, uuid5


@lru_cache(maxsize=65536)
def rad_id(duf_nummer: str, aarsak: str, hva: str) -> str:
    """A UUIDv5, so that the same row always gets the same id.

    `hva`: the first folkeregisterHendelseId of the event, or the date.
    """
    return str(uuid5(NAMESPACE_DNS, f"{duf_nummer}/{aarsak}/{hva}"))
