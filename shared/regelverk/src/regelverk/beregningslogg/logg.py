"""The whole log, in the order of a person's way through the register."""

from regelverk.beregningslogg.avslutning import avslutningslinjer
from regelverk.beregningslogg.gjenaapning import gjenaapningslinjer
from regelverk.beregningslogg.gjennomfoering import gjennomfoeringslinjer
from regelverk.beregningslogg.kategori import kategorilinjer
from regelverk.beregningslogg.linje import Linje
from regelverk.beregningslogg.lovverk import lovlinjer
from regelverk.beregningslogg.oppstart import oppstartslinjer
from regelverk.beregningslogg.ordninger import ordningslinjer
from regelverk.vurdering import Vurdering


def beregningslogg(v: Vurdering) -> list[Linje]:
    """One line per step."""
    linjer = [*lovlinjer(v), *kategorilinjer(v), *ordningslinjer(v)]
    if v.sak:
        linjer += oppstartslinjer(v.sak)
        if v.sak.gjennomfoering:
            linjer += gjennomfoeringslinjer(v.sak, v.sak.gjennomfoering)
    return [*linjer, *avslutningslinjer(v), *gjenaapningslinjer(v)]
