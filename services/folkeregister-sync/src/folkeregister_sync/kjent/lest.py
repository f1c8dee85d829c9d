"""How far the feed was read when a fact was written: kept with the fact, in its record's header.

So the facts and the place move together, person by person: after a kill an entry whose facts are in the log
is known to be done, although the place in `nir.folkeregister` was not moved.

A person who is looked up as they are now may be ahead of the feed: then the entries that come after are older
than what the log says. So the fact also tells how far the feed went at the time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

HODE = "folkeregister-sync"
Sted = tuple[int, int]
"""Where a fact lies in the log: partition and offset."""


@dataclass(frozen=True, slots=True, order=True)
class Lest:
    """A sequence number of one numbering of the feed."""

    serie: str
    nummer: int
    sett: int = 0
    """Where the feed ended after the person was looked up as they are; 0 where the archive was read."""

    def lengst(self, annen: "Lest | None") -> "Lest":
        """What two facts together say; of two numberings, the later one counts."""
        if annen is None or annen.serie != self.serie:
            return max(self, annen or self)
        return replace(max(self, annen), sett=max(self.sett, annen.sett))


def skriv_hode(lest: Lest) -> tuple[str, bytes]:
    """The header: `serie/nummer`, and `/sett` where there is one."""
    sett = f"/{lest.sett}" if lest.sett else ""
    return HODE, f"{lest.serie}/{lest.nummer}{sett}".encode()


def les_hode(hoder: Iterable[tuple[str, bytes]]) -> Lest | None:
    """From a record's headers; None where another wrote the fact."""
    for navn, verdi in hoder:
        serie, *numre = verdi.decode(errors="replace").split("/")
        if navn == HODE and len(numre) in (1, 2) and all(map(str.isdecimal, numre)):
            return Lest(serie, *map(int, numre))
    return None
