"""Counts and differences that the verifier finds."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple


class Forskjell(NamedTuple):
    """A difference from the replayed log.

    `sted`: the topic, or Redis. `hva`: a person's DUF-nummer or a key.
    """

    sted: str
    hva: str
    grunn: str


@dataclass(slots=True)
class Rapport:
    """What was compared → how many, and the differences that were found."""

    antall: Counter[str] = field(default_factory=Counter)
    forskjeller: list[Forskjell] = field(default_factory=list)

    def legg(self, annen: "Rapport") -> None:
        """Add the counts and differences of another report."""
        self.antall += annen.antall
        self.forskjeller += annen.forskjeller

    def meld(self, sted: str, hva: str, grunn: str) -> None:
        """Add a difference."""
        self.forskjeller.append(Forskjell(sted, hva, grunn))
