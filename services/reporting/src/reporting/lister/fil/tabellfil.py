"""The content of a list's file, the same for CSV and XLSX."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reporting.rammer.celle import Verdier, som_linjer

_BOLK = 250
"""The number of rows in a piece. Other requests are answered between two pieces."""


@dataclass(frozen=True, slots=True)
class Tabellfil:
    """The content of a file. `overskrift`: the rows above the titles.

    `rader`: an iterator can give them, which makes each row when it is read. So read them only once.
    """

    navn: str
    kolonner: Sequence[str]
    rader: Iterable[Verdier]
    overskrift: Sequence[Sequence[str]] = ()
    personer: Sequence[int] = ()
    """DUF-nummer of the persons in the file."""

    def bolker(self) -> Iterator[str]:
        """The rows as CSV, in pieces."""
        gjenstaar = iter(self.rader)
        while bolk := list(islice(gjenstaar, _BOLK)):
            yield som_linjer(bolk)


def hoder(navn: str, endelse: str) -> dict[str, str]:
    """The header that lets a browser save a file under its name."""
    return {"Content-Disposition": f'attachment; filename="{navn}.{endelse}"'}
