"""ORD: the ordninger beside the programme."""

from collections.abc import Iterator

from regelverk.beregningslogg.linje import Linje, linje
from regelverk.datotekst import dmy
from regelverk.vurdering import Vurdering


def ordningslinjer(v: Vurdering) -> Iterator[Linje]:
    """Norsk and samfunnskunnskap, with the days between which they hold."""
    for n in v.norsk:
        if n.virker_fra <= v.dag:
            navn = "Norsk rett/norskmål" if n.kapittel6a else "Norsk med norskmål og Samfunnskunnskap"
            til = f" til {dmy(n.til)}" if n.til else ""
            tekst = f"{navn} fra {dmy(n.virker_fra)}{til}."
            yield linje("ORD-3" if n.kapittel6a else "ORD-2", tekst, n.virker_fra, fra=n.fra, til=n.til)
