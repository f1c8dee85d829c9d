"""Ids for use outside the system. They are stable, and no DUF-nummer can be computed from them."""

import hmac
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_DNS, uuid5


@dataclass(frozen=True, slots=True)
class Merker:
    """Makes ids as keyed hashes. Without a key, somebody could hash every possible DUF-nummer and so find
    whom an id stands for.
    """

    hemmelighet: bytes

    def paaminnelse(self, navn: str, duf_nummer: str, dato: date) -> str:
        """The id of a påminnelse: a kind, a person and a day."""
        return self._av("paaminnelse", navn, duf_nummer, dato.isoformat())

    def strom(self, navn: str, kommunenummer: str | None) -> str:
        """The id of a kind's feed for a kommune; None: for the whole country."""
        return self._av("strom", navn, kommunenummer or "")

    def _av(self, *deler: str) -> str:
        sammendrag = hmac.new(self.hemmelighet, "/".join(deler).encode(), "sha256").hexdigest()
        return str(uuid5(NAMESPACE_DNS, sammendrag))
