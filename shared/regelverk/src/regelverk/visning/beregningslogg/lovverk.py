"""LOV: the law of the person, and why."""

from collections.abc import Iterator
from datetime import date

from regelverk.beregning.lovverk import foerste_paa_listen
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.person import OppholdRegistrert
from regelverk.kalender.datotekst import dmy
from regelverk.lov.hjemmelnavn import HJEMMELNAVN
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def lovlinjer(v: Vurdering) -> Iterator[Linje]:
    """The line for the decisive permit and its law."""
    o = _avgjoerende(v)
    if o is None or v.lovverk is None:
        return
    skille = v.p.integreringsloven_fra.paa(o.innvilget)
    hva = f"Oppholdstillatelsen etter {HJEMMELNAVN[o.hjemmel]} ble innvilget {dmy(o.innvilget)}"
    yield Lovsted(v.lovverk, o.innvilget).linje(
        "LOV-1",
        f"{hva}, {_hvorfor(o, skille)}. {v.lovverk} gjelder.",
        o.innvilget,
        oppholdId=o.opphold_id,
        hjemmel=o.hjemmel,
        innvilget=o.innvilget,
        soektFraUtlandet=o.soekt_fra_utlandet,
        ankomstdato=o.ankomstdato,
        skjaeringsdato=skille,
    )


def _avgjoerende(v: Vurdering) -> OppholdRegistrert | None:
    """The permit that gives the person's category.

    If there is no ground for a category, or it has been lost: the permit that `foerste_paa_listen` gives.
    """
    if v.sak and not (v.lukking and v.lukking.tap and v.lukking.fra <= v.dag):
        return v.sak.naa.grunnlag.tillatelse.opphold
    return foerste_paa_listen(v.mappe.opphold.values(), v.p)


def _hvorfor(o: OppholdRegistrert, skille: date) -> str:
    if o.innvilget >= skille:
        return f"ikke før {dmy(skille)}"
    if not o.soekt_fra_utlandet:
        return f"før {dmy(skille)}"
    if o.ankomstdato is None:
        return f"før {dmy(skille)}, og det er ikke kjent at personen kom til landet etter det"
    ankom = f"personen søkte fra utlandet og kom til landet {dmy(o.ankomstdato)}"
    return f"før {dmy(skille)}, {'men' if o.ankomstdato >= skille else 'og'} {ankom}"
