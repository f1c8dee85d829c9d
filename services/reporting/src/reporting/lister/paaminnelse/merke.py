"""Ids that leave the system: stable, and nobody's DUF-nummer can be found from one."""

import hmac
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_DNS, uuid5


@dataclass(frozen=True, slots=True)
class Merker:
    """Keyed hashes: twelve digits alone would be found by trying all."""

    hemmelighet: bytes

    def paaminnelse(self, navn: str, duf_nummer: str, dato: date) -> str:
        """The id of what is said of a person on account of a day."""
        return self._av("paaminnelse", navn, duf_nummer, dato.isoformat())

    def strom(self, navn: str, kommunenummer: str | None) -> str:
        """The id of a feed."""
        return self._av("strom", navn, kommunenummer or "")

    def _av(self, *deler: str) -> str:
        sammendrag = hmac.new(self.hemmelighet, "/".join(deler).encode(), "sha256").hexdigest()
        return str(uuid5(NAMESPACE_DNS, sammendrag))
