"""What the verifier found."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple


class Forskjell(NamedTuple):
    """Something that is not as the log says. `hva`: a person's DUF-nummer, or a key."""

    sted: str
    hva: str
    grunn: str


@dataclass(slots=True)
class Rapport:
    """Counts of what was looked at, and the differences."""

    antall: Counter[str] = field(default_factory=Counter)
    forskjeller: list[Forskjell] = field(default_factory=list)

    def legg(self, annen: "Rapport") -> None:
        """Take in another's."""
        self.antall += annen.antall
        self.forskjeller += annen.forskjeller

    def meld(self, sted: str, hva: str, grunn: str) -> None:
        """There is a difference."""
        self.forskjeller.append(Forskjell(sted, hva, grunn))
