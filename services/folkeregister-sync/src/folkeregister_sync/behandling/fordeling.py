"""The persons for whom an entry is new."""

from collections.abc import Iterable
from dataclasses import dataclass

from folkeregister_sync.avstemming.avstemt import Avstemt
from folkeregister_sync.kjent.bok import Bok
from folkeregister_sync.kjent.lest import Lest
from folkeregister_sync.plass.peker import Peker
from folkeregister_sync.tolkning.hendelsestyper import BESKYTTELSE


@dataclass(frozen=True, slots=True)
class Fordelt:
    """`nye`: the persons for whom the entry is new. `som_naa`: the persons to compare as they are now."""

    nye: tuple[str, ...]
    som_naa: tuple[str, ...]


class Fordeling:
    """Decides for whom an entry is new, by the log and by the comparisons (`Avstemt`) ahead of the feed."""

    def __init__(self, bok: Bok, avstemt: Avstemt) -> None:
        self._bok = bok
        self._avstemt = avstemt

    def fordel(
        self, dufnumre: Iterable[str], nummer: int, type_: str | None, peker: Peker, *, igjen: bool
    ) -> Fordelt:
        """Choose the persons for whom the entry is new, and the persons to compare as they are now.

        `igjen`: the entry is handled out of order.

        If the log has facts about a person from later entries, an entry in order has been handled already,
        and the person is left out. For an entry out of order, such a person is compared as they are now.

        Of the other persons, those whose comparison covers the entry are left out, unless the entry is about
        protection. Two kinds are compared as they are now, since the archive's document can be older than the
        log's facts: persons who were looked up when the feed had this entry already, and persons whose facts
        come from an earlier numbering of the feed. For all others the entry is new.
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
        """Whether the entry `lest` may be older than the log's facts about the person."""
        kjent = self._bok.kjent(duf_nummer)
        if kjent.er_forbi(lest) or kjent.er_foran(lest):
            return True
        return not peker.framme and kjent.er_fortalt_foer(peker.serie)
