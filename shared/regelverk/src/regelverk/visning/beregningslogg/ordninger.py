"""ORD: the ordninger beside the programme."""

from collections.abc import Iterator

from regelverk.beregning.norsk import Norskperiode
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datotekst import dmy
from regelverk.lov.hjemmelnavn import HJEMMELNAVN
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def ordningslinjer(v: Vurdering) -> Iterator[Linje]:
    """The lines for norsk and samfunnskunnskap, with their first and last days."""
    yield from (_norsk(v, n) for n in v.norsk if n.virker_fra <= v.dag)


def _norsk(v: Vurdering, n: Norskperiode) -> Linje:
    o = n.tillatelse.opphold
    nedre, oevre = (grense.paa(o.innvilget) for grense in (v.p.norsk_alder_nedre, v.p.norsk_alder_oevre))
    navn = "«Norsk rett/norskmål»" if n.kapittel6a else "«Norsk med norskmål» og «Samfunnskunnskap»"
    til = f" til {dmy(n.til)}" if n.til else ""
    tekst = (
        f"Tillatelsen etter {HJEMMELNAVN[o.hjemmel]}, gitt ved {n.tillatelse.alder} år, gir {navn} fra "
        f"{dmy(n.virker_fra)}{til}."
    )
    return Lovsted(n.tillatelse.lovverk, n.virker_fra).linje(
        "ORD-3" if n.kapittel6a else "ORD-2",
        tekst,
        n.virker_fra,
        hjemmel=o.hjemmel,
        innvilget=o.innvilget,
        alder=n.tillatelse.alder,
        nedre=nedre,
        oevre=oevre,
        fra=n.fra,
        virkerFra=n.virker_fra,
        til=n.til,
    )
