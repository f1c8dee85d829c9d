"""How far the feed was read when a fact was written: kept with the fact, in its record's header.

So the facts and the place move together, person by person: after a kill an entry whose facts are in the log
is known to be done, although the place in `nir.folkeregister` was not moved.
"""

from collections.abc import Iterable
from dataclasses import dataclass

HODE = "folkeregister-sync"
Sted = tuple[int, int]
"""Where a fact lies in the log: partition and offset."""


@dataclass(frozen=True, slots=True, order=True)
class Lest:
    """A sequence number of one numbering of the feed."""

    serie: str
    nummer: int


def skriv_hode(lest: Lest) -> tuple[str, bytes]:
    """The header."""
    return HODE, f"{lest.serie}/{lest.nummer}".encode()


def les_hode(hoder: Iterable[tuple[str, bytes]]) -> Lest | None:
    """From a record's headers; None where another wrote the fact."""
    for navn, verdi in hoder:
        serie, _, nummer = verdi.decode(errors="replace").rpartition("/")
        if navn == HODE and nummer.isdecimal():
            return Lest(serie, int(nummer))
    return None
