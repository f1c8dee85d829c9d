"""A list on its way to a file, whatever the format."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reporting.rammer.celle import Verdier, som_linjer

_BOLK = 250
"""Rows made between two breaths: a long file is no hindrance to others' lists."""


@dataclass(frozen=True, slots=True)
class Tabellfil:
    """`overskrift`: rows above the column titles. `rader` are made as they are taken, once."""

    navn: str
    kolonner: Sequence[str]
    rader: Iterable[Verdier]
    overskrift: Sequence[Sequence[str]] = ()
    personer: Sequence[int] = ()
    """DUF-nummer of those who are in it."""

    def bolker(self) -> Iterator[str]:
        """The rows as CSV, some at a time."""
        gjenstaar = iter(self.rader)
        while bolk := list(islice(gjenstaar, _BOLK)):
            yield som_linjer(bolk)


def hoder(navn: str, endelse: str) -> dict[str, str]:
    """The header that makes a browser save a file under its name."""
    return {"Content-Disposition": f'attachment; filename="{navn}.{endelse}"'}
