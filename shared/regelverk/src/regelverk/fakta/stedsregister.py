"""Which kommuner and bydeler there were, as a decision asks."""

from datetime import date
from typing import Protocol


class Stedsregister(Protocol):
    """The rules have no geography of their own; the service brings it."""

    def er_kommune(self, kommunenummer: str, dato: date) -> bool:
        """Whether the number belonged to a kommune on a date."""

    def er_bydel(self, bydelsnummer: str, kommunenummer: str) -> bool:
        """Whether the number is a bydel of that kommune."""
