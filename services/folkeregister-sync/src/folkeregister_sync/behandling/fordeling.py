"""To whom an entry is news."""

from collections.abc import Iterable
from dataclasses import dataclass

from folkeregister_sync.avstemming.avstemt import Avstemt
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.plass.peker import Peker
from folkeregister_sync.tolkning.hendelsestyper import BESKYTTELSE


@dataclass(frozen=True, slots=True)
class Fordelt:
    """`nye`: those to whom it is news. `som_naa`: those to compare as they are now. The others are done."""

    nye: tuple[str, ...]
    som_naa: tuple[str, ...]


class Fordeling:
    """Decides by what the log says, and by who was compared as they are now."""

    def __init__(self, bok: Bok, avstemt: Avstemt) -> None:
        self._bok = bok
        self._avstemt = avstemt

    def fordel(
        self, dufnumre: Iterable[str], nummer: int, type_: str | None, peker: Peker, *, igjen: bool
    ) -> Fordelt:
        """The persons of an entry. `igjen`: it comes out of its turn.

        Where the log speaks of what came after it, an entry in its turn has been handled, and one out of its
        turn means that the person is compared as they are now. So are those who were looked up when the feed
        went further, and those whose entries were read before under other numbers: what the archive has is
        older than what the log says.
        """
        nye: list[str] = []
        som_naa: list[str] = []
        lest = Lest(peker.serie, nummer)
        for duf in dufnumre:
            if self._bok.kjent(duf).er_forbi(lest):
                som_naa += [duf] if igjen else []
            elif self._avstemt.dekker(duf, lest) and type_ != BESKYTTELSE:
                continue
            else:
                (som_naa if self.er_eldre(duf, lest, peker) else nye).append(duf)
        return Fordelt(tuple(nye), tuple(som_naa))

    def er_eldre(self, duf_nummer: str, lest: Lest, peker: Peker) -> bool:
        """Whether an entry that is not passed is older than what the log says of the person."""
        kjent = self._bok.kjent(duf_nummer)
        if kjent.er_forbi(lest) or kjent.er_foran(lest):
            return True
        return not peker.framme and kjent.er_fortalt_foer(peker.serie)
