"""What a decision asks about geography: which kommuner and bydeler there were."""

from datetime import date
from typing import Protocol


class Stedsregister(Protocol):
    """What the rules ask about geography. The rule-engine passes the object that answers."""

    def er_kommune(self, kommunenummer: str, dato: date) -> bool:
        """Whether the number belonged to a kommune on a date."""

    def er_bydel(self, bydelsnummer: str, kommunenummer: str) -> bool:
        """Whether the number is a bydel of that kommune."""
