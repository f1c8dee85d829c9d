"""The whole beregningslogg, in the order of a person's way through the register."""

from regelverk.beregning.vurdering import Vurdering
from regelverk.visning.beregningslogg.avslutning import avslutningslinjer
from regelverk.visning.beregningslogg.gjenaapning import gjenaapningslinjer
from regelverk.visning.beregningslogg.gjennomfoering import gjennomfoeringslinjer
from regelverk.visning.beregningslogg.kategori.kategori import kategorilinjer
from regelverk.visning.beregningslogg.linje import Linje
from regelverk.visning.beregningslogg.lovverk import lovlinjer
from regelverk.visning.beregningslogg.oppstart import oppstartslinjer
from regelverk.visning.beregningslogg.ordninger import ordningslinjer
from regelverk.visning.beregningslogg.utenfor_6a import utenfor_6a


def beregningslogg(v: Vurdering) -> list[Linje]:
    """The lines, one for each step."""
    linjer = [*lovlinjer(v), *kategorilinjer(v), *ordningslinjer(v)]
    if v.sak:
        linjer += [*utenfor_6a(v.sak), *oppstartslinjer(v.sak)]
        if v.sak.gjennomfoering:
            linjer += gjennomfoeringslinjer(v.sak, v.sak.gjennomfoering)
    return [*linjer, *avslutningslinjer(v), *gjenaapningslinjer(v)]
