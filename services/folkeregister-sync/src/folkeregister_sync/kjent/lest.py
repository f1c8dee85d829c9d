"""The header of a fact's record. It says how far the feed had been read when the fact was written.

So one record stores both the fact and how far the feed had been read for its person. If the process is
killed before it moves the place in `nir.folkeregister`, the next reader reads some entries again, but skips
an entry if the log has facts about the person from a later entry.

If a person was looked up as they are now, entries that the reader has still to read can be older than the
facts in the log. So the header also says at which sequence number the feed ended at the lookup.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

HODE = "folkeregister-sync"
Sted = tuple[int, int]
"""The place of a fact in the log: partition and offset."""


@dataclass(frozen=True, slots=True, order=True)
class Lest:
    """How far the feed is read: to the sequence number `nummer` of its numbering `serie`."""

    serie: str
    nummer: int
    sett: int = 0
    """The feed's last sequence number right after the person was looked up as they are now.

    0 if the person's document came from the archive.
    """

    def lengst(self, annen: "Lest | None") -> "Lest":
        """The later of two values. A newer numbering is later than an older one."""
        if annen is None or annen.serie != self.serie:
            return max(self, annen or self)
        return replace(max(self, annen), sett=max(self.sett, annen.sett))


def skriv_hode(lest: Lest) -> tuple[str, bytes]:
    """The header's name and value. The value is `serie/nummer`, or `serie/nummer/sett` unless `sett` is 0."""
    sett = f"/{lest.sett}" if lest.sett else ""
    return HODE, f"{lest.serie}/{lest.nummer}{sett}".encode()


def les_hode(hoder: Iterable[tuple[str, bytes]]) -> Lest | None:
    """Read the header among a record's headers. None if it is missing: another service wrote the fact."""
    for navn, verdi in hoder:
        serie, *numre = verdi.decode(errors="replace").split("/")
        if navn == HODE and len(numre) in (1, 2) and all(map(str.isdecimal, numre)):
            return Lest(serie, *map(int, numre))
    return None
