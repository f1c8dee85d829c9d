"""Notes of the limits that the checks compare a fact with, to tell what may be registered (kontrakt §6.3).

The checks themselves write the notes, so that no rule is written a second time for that answer.
"""

from dataclasses import dataclass, field
from datetime import date

from regelverk.liv.svar import Problem

Grense = date | float
"""A limit of a date or of a number."""


@dataclass(slots=True)
class Notat:
    """The notes of one check of one fact. Fields have their JSON names."""

    fra: dict[str, Grense] = field(default_factory=dict)
    """Field → the lowest value that every check accepts."""
    til: dict[str, Grense] = field(default_factory=dict)
    """Field → the highest value that every check accepts."""
    paakrevd: set[str] = field(default_factory=set)
    """Fields that this fact must fill in."""
    utelukket: set[str] = field(default_factory=set)
    """Fields that this fact must leave empty."""
    ikke_foer: dict[str, str] = field(default_factory=dict)
    """Field with the end of a period → the field with its start."""
    opptatt: list[tuple[date, date]] = field(default_factory=list)
    """Periods, first and last day, that a new period may not overlap."""
    laast: dict[str, Problem] = field(default_factory=dict)
    """Field → the problem for which an edit of it is refused."""

    def noter_fra(self, felt: str, grense: Grense) -> None:
        """Note the lowest value of the field. If several are noted, the highest of them is kept."""
        self.fra[felt] = max(self.fra.get(felt, grense), grense)

    def noter_til(self, felt: str, grense: Grense) -> None:
        """Note the highest value of the field. If several are noted, the lowest of them is kept."""
        self.til[felt] = min(self.til.get(felt, grense), grense)
