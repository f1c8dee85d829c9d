"""Ids that leave the system. They are stable, and no DUF-nummer can be computed from them."""

import hmac
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_DNS, uuid5


@dataclass(frozen=True, slots=True)
class Merker:
    """Keyed hashes. Without a key all numbers of twelve digits could be tried."""

    hemmelighet: bytes

    def paaminnelse(self, navn: str, duf_nummer: str, dato: date) -> str:
        """The id of what a kind says of a person on a day."""
        return self._av("paaminnelse", navn, duf_nummer, dato.isoformat())

    def strom(self, navn: str, kommunenummer: str | None) -> str:
        """The id of a feed."""
        return self._av("strom", navn, kommunenummer or "")

    def _av(self, *deler: str) -> str:
        sammendrag = hmac.new(self.hemmelighet, "/".join(deler).encode(), "sha256").hexdigest()
        return str(uuid5(NAMESPACE_DNS, sammendrag))
