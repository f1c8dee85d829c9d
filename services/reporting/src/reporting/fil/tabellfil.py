"""A list on its way to a file, whatever the format."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reporting.fil.celle import Verdier


@dataclass(frozen=True, slots=True)
class Tabellfil:
    """`overskrift`: rows above the column titles. `rader` are made as they are taken, once."""

    navn: str
    kolonner: Sequence[str]
    rader: Iterable[Verdier]
    overskrift: Sequence[Sequence[str]] = ()
    personer: Sequence[int] = ()
    """DUF-nummer of those who are in it."""

    def hoder(self, endelse: str) -> dict[str, str]:
        """The header that makes a browser save it under its name."""
        return {"Content-Disposition": f'attachment; filename="{self.navn}.{endelse}"'}
