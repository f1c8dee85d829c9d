"""The id of a new entry (kontrakt §3.2)."""

from uuid import NAMESPACE_DNS, uuid5


def avledet_id(hva: str, kommunenummer: str | None, duf: str | None, hendelse: str) -> str:
    """The id of what a fact creates. `hva` says what is created: an entry, an access, a copy.

    The id follows from the kommune, the DUF-nummer and the hendelseId, so that a retry has the same id.
    """
    return str(uuid5(NAMESPACE_DNS, f"{hva}/{kommunenummer or ''}/{duf or ''}/{hendelse}"))
