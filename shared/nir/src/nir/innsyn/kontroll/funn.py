"""What the verification of nir.innsyn finds."""

from dataclasses import dataclass
from typing import Literal

Funnslag = Literal["endret", "fjernet", "satt inn", "flyttet", "avkuttet", "galt segl"]
"""In order: changed, removed, inserted, moved, cut off at the end, and with a wrong or missing seal."""


@dataclass(frozen=True, slots=True)
class Funn:
    """A record that is not as it was written. No personal data: a chain, a number, a place in the log."""

    slag: Funnslag
    skriver: str | None
    nr: int | None
    sted: str | None
    """`<partition>-<offset>`. None: the record is not there."""
    grunn: str

    def __str__(self) -> str:
        """One line for the operator."""
        hvor = f"{self.skriver} nr {self.nr}" if self.skriver else "uten kjede"
        return f"{self.slag}: {hvor}{f' ({self.sted})' if self.sted else ''}: {self.grunn}"


@dataclass(frozen=True, slots=True)
class Rapport:
    """The outcome: what was looked at, and what is wrong."""

    poster: int
    kjeder: int
    stubber: int
    eldre: int
    """Records from before there were chains; nothing protects them."""
    uforankret: int
    """Records after the newest anchor of their chain: a cut there would not be found."""
    funn: tuple[Funn, ...]
