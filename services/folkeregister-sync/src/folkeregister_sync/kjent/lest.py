"""The header of a fact's record. It says how far the feed was read when the fact was written.

So facts and place move together for each person. After a kill an entry whose facts are in the log counts as
handled, although the place in `nir.folkeregister` was not moved.

For a person who was looked up as they are now, the log may be ahead of the feed: later entries are older than
the log's facts. So the header also says where the feed ended at the lookup.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

HODE = "folkeregister-sync"
Sted = tuple[int, int]
"""The place of a fact in the log: partition and offset."""


@dataclass(frozen=True, slots=True, order=True)
class Lest:
    """A sequence number of one numbering of the feed."""

    serie: str
    nummer: int
    sett: int = 0
    """The end of the feed after a lookup of the person as they are now; 0 where the archive was read."""

    def lengst(self, annen: "Lest | None") -> "Lest":
        """The later of two values. A newer numbering is later than an older one."""
        if annen is None or annen.serie != self.serie:
            return max(self, annen or self)
        return replace(max(self, annen), sett=max(self.sett, annen.sett))


def skriv_hode(lest: Lest) -> tuple[str, bytes]:
    """The header: `serie/nummer`, and `/sett` where there is one."""
    sett = f"/{lest.sett}" if lest.sett else ""
    return HODE, f"{lest.serie}/{lest.nummer}{sett}".encode()


def les_hode(hoder: Iterable[tuple[str, bytes]]) -> Lest | None:
    """Read the value from a record's headers. None where another service wrote the fact."""
    for navn, verdi in hoder:
        serie, *numre = verdi.decode(errors="replace").split("/")
        if navn == HODE and len(numre) in (1, 2) and all(map(str.isdecimal, numre)):
            return Lest(serie, *map(int, numre))
    return None
