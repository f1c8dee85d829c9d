"""A line that is refused before it reaches the log."""

from dataclasses import dataclass

from nir.web import ProblemFeil


@dataclass(frozen=True, slots=True)
class Uleselig:
    """A line that is no fact, or a fact that its sender may not write."""

    hendelse_id: str | None
    problem: ProblemFeil
