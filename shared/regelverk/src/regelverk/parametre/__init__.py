"""Law as data: every duration, threshold, limit and code list, dated, with its source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parametre:
    """A validated parameter set."""


def les_parametre(fil: str | None = None) -> Parametre:
    """The parameters that ship with the rules, or those of a file in the same form."""
    raise NotImplementedError
